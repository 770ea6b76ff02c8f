/// The list of the branches of Northern Ireland's public libraries.
package struct NorthernIrishLibrariesImport: BranchList {
    package let name = "northern-irish-libraries"
    package let purpose =
        "The branches of Northern Ireland's public libraries, as LibrariesHacked list them."
    package let title = "Public libraries in Northern Ireland"
    package let nation = "northern-ireland"
    package let source = "LibrariesHacked, branches of Northern Ireland"
}
