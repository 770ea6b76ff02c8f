import ArgumentParser

/// What 'generate' writes.
enum PopulationFormat: String, CaseIterable, ExpressibleByArgument {
    /// An inventory on each line.
    case ndjson

    /// An inventory in each file of a folder.
    case yaml

    /// The list of schools alone.
    case csv
}
