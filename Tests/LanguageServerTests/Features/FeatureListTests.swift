import TestSupport
import Testing

@testable import LanguageServer

@Suite struct FeatureListTests {
    @Test func `the list has every file of the folder`() throws {
        let files = try WorkingCopy.names(in: "Sources/LanguageServer/Features")
        let listed = Features.all.map { String(describing: $0) }
        #expect(files == Set(listed).union(["Feature"]))
    }
}
