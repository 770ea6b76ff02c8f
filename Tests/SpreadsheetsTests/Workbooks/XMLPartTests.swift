import Testing

@testable import Spreadsheets

@Suite struct XMLPartTests {
    private func fault(in text: String) -> String? {
        let handler = XMLPart.Handler(start: { _, _ in }, end: { _ in }, text: { _ in })
        do {
            try XMLPart.read(Array(text.utf8), handler)
            return nil
        } catch {
            switch error {
            case .documentType: return "document type"
            case .wrong(let reason): return reason
            }
        }
    }

    @Test func `refuses every document type, so that no entity can grow`() {
        let bomb = """
            <!DOCTYPE b [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
            <b>&b;</b>
            """
        #expect(fault(in: bomb) == "document type")
        #expect(fault(in: "<!DOCTYPE b SYSTEM \"file:///etc/passwd\"><b/>") == "document type")
    }

    @Test func `refuses what is not well-formed or goes too deep`() {
        #expect(fault(in: "<a><b></a>") == "mismatched tag")
        #expect(fault(in: "") == "no element found")
        #expect(fault(in: "<a>&nothing;</a>") == "undefined entity")
        let deep = String(repeating: "<a>", count: 5000)
        #expect(fault(in: deep) == "its elements go too deep")
        #expect(fault(in: "<a>fine</a>") == nil)
    }

    @Test func `reads cells as texts, numbers, truths and days`() throws {
        let sheet = """
            <x:worksheet xmlns:x="u"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr"><x:is><x:r><x:t>in</x:t></x:r>
            <x:r><x:t>line</x:t></x:r></x:is></x:c><x:c r="C2"><x:v>3.0</x:v></x:c><x:c><x:v>46346</x:v></x:c>
            <x:c s="1"><x:v>46346</x:v></x:c><x:c t="b"><x:v>1</x:v></x:c><x:c t="s"><x:v>9</x:v></x:c>
            <x:c t="s"><x:v>0</x:v></x:c><x:c t="str"><x:f>A1</x:f><x:v>of a formula</x:v></x:c>
            <x:c r="ZZZZ2"><x:v>1</x:v></x:c></x:row><x:row r="99999999"><x:c><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>
            """
        var styles = CellStyles()
        styles.dates = [1]
        let reading = CellReading(Grid("S"), ["shared"], styles)
        try XMLPart.read(Array(sheet.utf8), reading.handler)
        let cells = (1...8).map { reading.grid[1, $0] }
        #expect(
            cells == ["inline", "3", "46346", "2026-11-20", "yes", "", "shared", "of a formula"]
        )
        #expect(reading.isTooMany)
    }
}
