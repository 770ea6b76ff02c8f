import Diagnostics
import YAML

/// Reads what the fuzzer thinks up, and holds the reader to what it promises of any bytes.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzYAML(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = Array(UnsafeBufferPointer(start: start, count: count))
    let source = Source(name: "fuzz.yaml", bytes: bytes)
    let limits = YAMLLimits(bytes: 1 << 16, depth: 32, nodes: 10_000)
    var log = DiagnosticLog()
    let root = YAMLReader.read(source, limits: limits, into: &log)
    precondition(root != nil || log.hasErrors, "nothing was read and nothing was said")
    if let root { check(root) }
    for diagnostic in log.diagnostics where diagnostic.code != "yaml/encoding" {
        check(diagnostic.span)
    }
    for diagnostic in log.diagnostics.prefix(2) {
        _ = DiagnosticPrinter(hasColour: true).text(diagnostic)
    }
    return 0
}

private func check(_ node: Node) {
    check(node.span)
    switch node.content {
    case .scalar(let scalar): check(scalar.located)
    case .sequence(let elements):
        for element in elements { check(element) }
    case .mapping(let mapping):
        for entry in mapping.entries {
            check(entry.key)
            check(entry.value)
        }
    }
}

private func check(_ span: Span) {
    let bytes = span.source.bytes
    precondition(span.range.upperBound <= bytes.count, "a span is outside the text")
    let isInside = bytes.indices.contains(span.range.lowerBound)
    precondition(!isInside || bytes[span.range.lowerBound] & 0xC0 != 0x80, "a span splits a letter")
}

/// Every letter of a value that is the letter in the source, unless an escape stands for it.
private func check(_ located: LocatedText) {
    let value = Array(located.text.utf8)
    let isBlank = value.allSatisfy { $0 == 0x20 || $0 == 0x0A }
    precondition(isBlank || !located.pieces.isEmpty, "a value was not followed")
    var end = 0
    for piece in located.pieces {
        precondition(piece.text.lowerBound == end, "a stretch of a value has no place")
        end = piece.text.upperBound
        guard piece.text.count == piece.origin.count else { continue }
        for (offset, origin) in zip(piece.text, piece.origin) {
            let typed = located.span.source.bytes[origin]
            let isFold = typed == 0x0A || typed == 0x0D || typed == 0x5C
            precondition(typed == value[offset] || isFold || typed >= 0x30, "a wrong place")
        }
    }
    precondition(located.pieces.isEmpty || end == value.count, "the end of a value has no place")
}
