import Rules

/// The day in a file's name, as extracts of registers have it: `edubasealldata20240601.csv`.
enum FileDate {
    static func day(in file: String) -> Day? {
        let name = file.split(separator: "/").last ?? ""
        let runs = name.split { !("0"..."9").contains($0) && $0 != "-" }
        return runs.lazy.compactMap { day(String($0)) }.first
    }

    private static func day(_ run: String) -> Day? {
        if let day = Day(run) { return day }
        let digits = Array(run)
        guard digits.count == 8, !run.contains("-") else { return nil }
        return Day(
            String(digits[0..<4]) + "-" + String(digits[4..<6]) + "-" + String(digits[6..<8])
        )
    }
}
