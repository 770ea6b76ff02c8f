import Foundation
import Testing

/// Profiles and crosswalks as somebody at a terminal uses them.
@Suite(.withCommand) struct ProfileCommandTests {
    private static let profile = """
        format: concordat/profile/1
        id: own
        version: 1.0.0
        extends: pack.yaml
        for: small@1
        rules: [{rule: with-parents, strength: may, because: Ours is a boarding school}]

        """

    private func folder() throws -> Scratch {
        let folder = try Samples.folder()
        try folder.write(Self.profile, to: "own.yaml")
        try folder.write(Self.profile.replacing("small@1", with: "small@2"), to: "other.yaml")
        try folder.write(Self.profile.replacing("pack.yaml", with: "ring.yaml"), to: "ring.yaml")
        try folder.write(
            Self.profile.replacing(", because: Ours is a boarding school", with: ""),
            to: "no-reason.yaml"
        )
        try folder.write(String(Self.profile.dropLast(30)), to: "half.yaml")
        try folder.write("", to: "empty.yaml")
        return folder
    }

    @Test(arguments: [
        ("check missing.yaml --rules own.yaml", 0),
        ("check missing.yaml --rules pack.yaml --profile own.yaml", 0),
        ("rules list --profile pack.yaml", 2), ("rules list --profile other.yaml", 2),
        ("rules list --profile ring.yaml", 2), ("rules list --profile no-reason.yaml", 2),
        ("rules list --profile half.yaml", 2), ("rules list --profile empty.yaml", 2),
        ("rules list --profile nowhere.yaml", 2), ("rules test own.yaml", 0),
        ("rules list --profile own.yaml", 0),
        ("explain with-parents --profile own.yaml", 0), ("rules resolve own.yaml", 0),
        ("rules resolve half.yaml", 2), ("rules resolve own.yaml --format pdf", 64),
        ("rules crosswalk crosswalks/scotland-hgios4.yaml", 0),
        ("rules crosswalk crosswalks/scotland-hgios4.yaml --rules pack.yaml", 2),
        ("rules crosswalk nowhere.yaml", 2), ("rules crosswalk empty.yaml", 2),
        ("new profile", 0),
    ])
    func `ends with the status that fits`(line: String, status: Int32) throws {
        let run = try Command(folder: folder()).run(line.components(separatedBy: " "))
        #expect(run.status == status, "\(run.errors)")
    }

    @Test func `a new profile can be laid over its rule set as it is`() throws {
        let folder = try folder()
        let script = "$CONCORDAT new profile > new.yaml && $CONCORDAT rules test new.yaml"
        let run = try Command(folder: folder).shell(script)
        #expect(run.status == 0 && run.errors.isEmpty)
        #expect(run.output.contains("\nmy-profile@1.0.0\n"))
    }

    @Test func `an effective rule set can be saved and used`() throws {
        let script = """
            $CONCORDAT rules resolve own.yaml --format yaml > saved.yaml
            $CONCORDAT rules list saved.yaml
            """
        let run = try Command(folder: folder()).shell(script)
        #expect(run.status == 0 && run.output.contains("[may]"))
    }

    @Test func `follows a profile in another folder to a rule set beside it`() throws {
        let script = """
            mkdir -p a/b && cp pack.yaml a/ && sed s,pack.yaml,../pack.yaml, own.yaml > a/b/own.yaml
            $CONCORDAT rules list a/b/own.yaml
            """
        let run = try Command(folder: folder()).shell(script)
        #expect(run.status == 0 && run.output.contains("[may]"))
    }

    @Test(arguments: [
        ("rules prove own.yaml", 0), ("rules prove pack.yaml --profile own.yaml", 0),
        ("rules prove half.yaml", 2), ("rules mutate own.yaml", 1),
        ("rules mutate pack.yaml --profile own.yaml", 1), ("rules mutate empty.yaml", 2),
        ("rules mutate own.yaml --write", 64), ("rules diff own.yaml", 1),
        ("rules diff pack.yaml", 64), ("rules diff pack.yaml pack.yaml", 0),
        ("rules diff pack.yaml --profile own.yaml", 1), ("rules diff pack.yaml own.yaml", 1),
        ("rules diff pack.yaml pack.yaml --profile own.yaml", 0),
        ("rules diff nowhere.yaml", 2), ("rules impact pack.yaml own.yaml met.yaml", 0),
        ("rules impact pack.yaml pack.yaml met.yaml --profile own.yaml", 0),
        ("rules impact pack.yaml half.yaml met.yaml", 2),
    ])
    func `authors' tools take profiles`(line: String, status: Int32) throws {
        let run = try Command(folder: folder()).run(line.components(separatedBy: " "))
        #expect(run.status == status, "\(run.errors)")
    }
}
