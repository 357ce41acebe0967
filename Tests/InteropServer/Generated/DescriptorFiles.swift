// Generated from proto/ by tools/generate; do not edit.
internal import CInteropSchema
package import Wire

/// Every file of the schema, each after those that it imports.
package let interopDescriptorFiles: [DescriptorFile] = (0..<cinterop_schema_files_count).compactMap {
    unsafe cinterop_schema_files($0).map { unsafe DescriptorFile(file: $0) }
}
