import Diagnostics
import Foundation
import Partners

/// Times the search for what is near: over the schools, libraries and primaries of England, and over
/// sixty thousand places that are made up.
@main
enum TimePlaces {
    static func main() throws {
        let folder = CommandLine.arguments.dropFirst().first ?? "../shared/data"
        let clock = ContinuousClock()
        let start = clock.now
        let england = try England(URL(filePath: folder))
        let read = clock.now
        england.printTable()
        let done = clock.now
        print("reading: \(start.duration(to: read)), searching: \(read.duration(to: done)), ")
        print("whole run: \(start.duration(to: done))\n")
        MadePlaces(60_000).printTimes()
    }
}
