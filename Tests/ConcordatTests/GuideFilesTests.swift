import Foundation
import Testing

@Suite(.withCommand) struct GuideFilesTests {
    @Test func `a guide is a new folder, and a second run replaces its files alone`() throws {
        let folder = try Samples.folder()
        let line = ["rules", "doc", "pack.yaml", "--output", "guide"]
        #expect(try Command(folder: folder).run(line).status == 0)
        #expect(try folder.text("guide/index.html").contains("with-parents"))
        #expect(try !folder.names().contains("guide.part"))
        try folder.write("mine", to: "guide/mine.txt")
        try folder.write("old", to: "guide/index.html")
        #expect(try Command(folder: folder).run(line).status == 0)
        #expect(try folder.text("guide/mine.txt") == "mine")
        #expect(try folder.text("guide/index.html").contains("with-parents"))
    }

    @Test func `nothing is written of a pack that cannot be read`() throws {
        let folder = try Samples.folder()
        let names = try folder.names()
        for line in ["doc wrong-pack.yaml --output g", "sheet wrong-pack.yaml --output g"] {
            let run = try Command(folder: folder).run(["rules"] + line.components(separatedBy: " "))
            #expect(run.status == 2)
        }
        #expect(try folder.names() == names)
    }

    @Test func `one document and a sheet are files`() throws {
        let folder = try Samples.folder()
        let line = "rules doc pack.yaml --single --output one.html"
        #expect(try Command(folder: folder).run(line.components(separatedBy: " ")).status == 0)
        #expect(try folder.text("one.html").contains("</html>"))
        let sheet = "rules sheet pack.yaml --output sheet.html --partners 1"
        #expect(try Command(folder: folder).run(sheet.components(separatedBy: " ")).status == 0)
        #expect(try folder.text("sheet.html").contains("1 of 1"))
    }

    @Test func `a watch runs again when the rule set changes, and ends when it is told to`() throws
    {
        let script = """
            "$CONCORDAT" rules test pack.yaml --watch > out 2> err & watch=$!
            for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
              grep -q "1 failed" out && break
              grep -q "0 failed" out && cp failing.yaml pack.yaml
              sleep 0.2
            done
            kill -INT $watch; wait $watch; echo "status $?"; cat out err
            """
        let run = try Command(folder: Samples.folder()).shell(script)
        #expect(run.output.contains("status 0\n"))
        #expect(run.output.contains("1 examples passed, 0 failed\n"))
        #expect(run.output.contains("0 examples passed, 1 failed\n"))
        #expect(!run.output.contains("\u{1B}"))
    }
}
