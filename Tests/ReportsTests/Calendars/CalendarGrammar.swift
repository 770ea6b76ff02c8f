import Testing

/// The grammar of RFC 5545 as far as our calendars go, written from its ABNF (sections 3.1, 3.3.11
/// and 3.6) and not from our writer.
enum CalendarGrammar {
    /// The events, each as its lines by name with parameters; texts as they were before escaping.
    static func events(of text: String) throws -> [[String: String]] {
        let lines = try unfolded(text)
        var stack: [String] = []
        var events: [[String: String]] = []
        for (name, value) in lines {
            switch name {
            case "BEGIN":
                try #require(allowed[stack.last ?? ""]?.contains(value) == true)
                stack.append(value)
                if value == "VEVENT" { events.append([:]) }
            case "END": try #require(stack.popLast() == value)
            default:
                let component = try #require(stack.last)
                try check(name, value, in: component)
                if component == "VEVENT" {
                    let event = events.count - 1
                    try #require(events[event][name] == nil)
                    events[event][name] = texts.contains(name) ? plain(value) : value
                }
            }
        }
        try #require(stack.isEmpty && lines.first?.value == "VCALENDAR")
        for event in events {
            for name in ["UID", "DTSTAMP", "DTSTART;VALUE=DATE"] {
                try #require(event[name] != nil)
            }
        }
        try #require(Set(events.compactMap { $0["UID"] }).count == events.count)
        return events
    }

    private static let allowed = ["": ["VCALENDAR"], "VCALENDAR": ["VEVENT"], "VEVENT": ["VALARM"]]
    private static let texts = [
        "SUMMARY", "DESCRIPTION", "CATEGORIES", "PRODID", "NAME", "X-WR-CALNAME",
    ]

    /// Lines end in CR LF, have at most 75 octets, and hold no control character but a tab.
    private static func unfolded(_ text: String) throws -> [(name: String, value: String)] {
        let bytes = Array(text.utf8)
        try #require(bytes.suffix(2) == [13, 10])
        var lines: [[UInt8]] = [[]]
        for (index, byte) in bytes.enumerated() {
            if byte == 10 {
                try #require(index > 0 && bytes[index - 1] == 13)
                lines[lines.count - 1].removeLast()
                lines.append([])
            } else {
                try #require(byte != 13 || bytes[index + 1] == 10)
                try #require(byte >= 32 && byte != 127 || byte == 9 || byte == 13)
                lines[lines.count - 1].append(byte)
            }
        }
        var whole: [[UInt8]] = []
        for line in lines.dropLast() {
            try #require(line.count <= 75 && !line.isEmpty)
            try #require(String(validating: line, as: UTF8.self) != nil)
            if line[0] == 32 {
                whole[whole.count - 1] += line.dropFirst()
            } else {
                whole.append(line)
            }
        }
        return try whole.map { line in
            let colon = try #require(line.firstIndex(of: 58))
            let value = String(decoding: line[(colon + 1)...], as: UTF8.self)
            return (String(decoding: line[..<colon], as: UTF8.self), value)
        }
    }

    private static func check(_ name: String, _ value: String, in component: String) throws {
        switch name {
        case "UID":
            try #require(value.wholeMatch(of: /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) != nil)
        case "DTSTAMP": try #require(value.wholeMatch(of: /\d{8}T\d{6}Z/) != nil)
        case "DTSTART;VALUE=DATE": try #require(value.wholeMatch(of: /\d{8}/) != nil)
        case "TRANSP": try #require(value == "TRANSPARENT")
        case "VERSION": try #require(value == "2.0")
        case "CALSCALE": try #require(value == "GREGORIAN")
        case "ACTION": try #require(value == "DISPLAY" && component == "VALARM")
        case "TRIGGER": try #require(value == "-P7D" && component == "VALARM")
        default:
            try #require(texts.contains(name))
            try #require(isText(value))
        }
    }

    /// Whether it is any number of TSAFE-CHAR, ":", DQUOTE and ESCAPED-CHAR.
    private static func isText(_ value: String) -> Bool {
        var isEscaped = false
        for scalar in value.unicodeScalars {
            if isEscaped {
                guard "\\;,nN".unicodeScalars.contains(scalar) else { return false }
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else if scalar == ";" || scalar == "," {
                return false
            }
        }
        return !isEscaped
    }

    private static func plain(_ value: String) -> String {
        var plain = String.UnicodeScalarView()
        var isEscaped = false
        for scalar in value.unicodeScalars {
            if isEscaped {
                plain.append(scalar == "n" || scalar == "N" ? "\n" : scalar)
                isEscaped = false
            } else if scalar == "\\" {
                isEscaped = true
            } else {
                plain.append(scalar)
            }
        }
        return String(plain)
    }
}
