/// The list of the branches of Wales's public libraries.
///
/// No list of Wales was at hand when this was written: its columns are those of Scotland's, and a
/// list of other columns is for a mapping.
package struct WelshLibrariesImport: BranchList {
    package let name = "welsh-libraries"
    package let purpose =
        "The branches of Wales's public libraries, in the columns of the Scottish list."
    package let title = "Public libraries in Wales"
    package let nation = "wales"
    package let source = "List of the branches of Wales"
}
