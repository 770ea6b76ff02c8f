import CExpat

/// Reads the XML of a part of a workbook, element by element.
///
/// A part that declares a document type is refused, so that no entity is ever defined.
final class XMLPart {
    /// What is told of the elements.
    struct Handler {
        let start: (_ name: String, _ attributes: [String: String]) -> Void
        let end: (_ name: String) -> Void
        let text: (_ text: String) -> Void
    }

    /// Why a part could not be read.
    enum Fault: Error {
        case documentType
        case wrong(String)
    }

    /// Elements within each other.
    private static let mostLevels = 100

    private let parser: XML_Parser
    private let handler: Handler
    private var depth = 0
    private var fault: Fault?

    /// Reads a part whole; throws a fault where it is not well-formed.
    static func read(_ bytes: [UInt8], _ handler: Handler) throws(Fault) {
        guard let parser = XML_ParserCreate(nil) else { throw .wrong("there is no memory") }
        defer { XML_ParserFree(parser) }
        let part = XMLPart(parser, handler)
        XML_SetUserData(parser, Unmanaged.passUnretained(part).toOpaque())
        part.listen()
        let status = withExtendedLifetime(part) {
            bytes.withUnsafeBytes { buffer in
                XML_Parse(
                    parser,
                    buffer.baseAddress?.assumingMemoryBound(to: CChar.self),
                    Int32(buffer.count),
                    1
                )
            }
        }
        if let fault = part.fault { throw fault }
        guard status == XML_STATUS_OK else {
            let reason = XML_ErrorString(XML_GetErrorCode(parser)).map { String(cString: $0) }
            throw .wrong(reason ?? "it is not XML")
        }
    }

    private init(_ parser: XML_Parser, _ handler: Handler) {
        self.parser = parser
        self.handler = handler
    }

    private func listen() {
        XML_SetElementHandler(
            parser,
            { data, name, attributes in XMLPart.of(data)?.start(name, attributes) },
            { data, name in XMLPart.of(data)?.end(name) }
        )
        XML_SetCharacterDataHandler(parser) { data, text, count in
            let bytes = UnsafeRawBufferPointer(start: text, count: Int(count))
            XMLPart.of(data)?.handler.text(String(decoding: bytes, as: UTF8.self))
        }
        XML_SetStartDoctypeDeclHandler(parser) { data, _, _, _, _ in
            XMLPart.of(data)?.stop(.documentType)
        }
    }

    private static func of(_ data: UnsafeMutableRawPointer?) -> XMLPart? {
        data.map { Unmanaged<XMLPart>.fromOpaque($0).takeUnretainedValue() }
    }

    private func start(
        _ name: UnsafePointer<CChar>?,
        _ attributes: UnsafeMutablePointer<UnsafePointer<CChar>?>?
    ) {
        depth += 1
        guard depth <= Self.mostLevels, let name else {
            return stop(.wrong("its elements go too deep"))
        }
        var found: [String: String] = [:]
        var next = attributes
        while let key = next?[0], let value = next?[1] {
            found[Self.local(key)] = String(cString: value)
            next = next?.advanced(by: 2)
        }
        handler.start(Self.local(name), found)
    }

    private func end(_ name: UnsafePointer<CChar>?) {
        depth -= 1
        if let name { handler.end(Self.local(name)) }
    }

    private func stop(_ fault: Fault) {
        self.fault = self.fault ?? fault
        XML_StopParser(parser, XML_Bool(0))
    }

    /// A name without its namespace's prefix.
    private static func local(_ name: UnsafePointer<CChar>) -> String {
        let whole = String(cString: name)
        return whole.lastIndex(of: ":").map { String(whole[whole.index(after: $0)...]) } ?? whole
    }
}
