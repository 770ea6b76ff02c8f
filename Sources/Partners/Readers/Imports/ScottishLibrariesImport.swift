/// The list of the branches of Scotland's public libraries.
package struct ScottishLibrariesImport: BranchList {
    package let name = "scottish-libraries"
    package let purpose =
        "The branches of Scotland's public libraries, as LibrariesHacked list them."
    package let title = "Public libraries in Scotland"
    package let nation = "scotland"
    package let source = "LibrariesHacked, branches of Scotland"
}
