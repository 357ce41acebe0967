// Generated from proto/ by tools/generate; do not edit.
internal import CWireTesting
package import Wire

/// Every file of the schema, each after those that it imports.
package let testingDescriptorFiles: [DescriptorFile] = (0..<cwire_testing_files_count).compactMap {
    unsafe cwire_testing_files($0).map { unsafe DescriptorFile(file: $0) }
}
