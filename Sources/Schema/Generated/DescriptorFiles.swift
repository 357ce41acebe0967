// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// Every file of the schema, each after those that it imports.
package let descriptorFiles: [DescriptorFile] = (0..<cschema_files_count).compactMap {
    unsafe cschema_files($0).map { unsafe DescriptorFile(file: $0) }
}
