import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// What the generator says when it cannot go on.
struct GeneratorError: Error, CustomStringConvertible {
    let description: String
}

/// Performs one of the generator's commands.
///
///     schema-generator clean SET CLEANED
///     schema-generator write MODULE SET C-FOLDER SWIFT-FOLDER [BINDINGS-FOLDER PAGE-FOLDER]
func run(_ arguments: [String]) throws {
    switch (arguments.first, arguments.count) {
    case ("clean", 3):
        let set = try readSet(arguments[1])
        let bytes: Data = try cleaned(set).serializedBytes()
        try bytes.write(to: URL(filePath: arguments[2]))
    case ("write", 5), ("write", 7):
        guard let module = Module.named(arguments[1]) else {
            throw GeneratorError(description: "There is no module \(arguments[1]).")
        }
        let schema = try Schema(set: readSet(arguments[2]), module: module)
        try schema.check()
        try write(RulesWriter(schema).files(), to: arguments[3])
        var swift = MessageWriter(schema).files()
        swift["Support.swift"] = SupportWriter.file
        if !schema.services.isEmpty {
            swift["Methods.swift"] = try MethodWriter(schema).file()
        }
        swift["DescriptorFiles.swift"] = DescriptorWriter(schema).swiftFile()
        try write(swift, to: arguments[4])
        if arguments.count == 7 {
            try write(BindingWriter(schema).files(), to: arguments[5])
            try write(["Access.md": AccessWriter(schema).page()], to: arguments[6])
        }
    default:
        throw GeneratorError(description: "Say `clean` or `write`, and the files.")
    }
}

private func readSet(_ path: String) throws -> Google_Protobuf_FileDescriptorSet {
    var set = try Google_Protobuf_FileDescriptorSet(
        serializedBytes: Data(contentsOf: URL(filePath: path)))
    var seen: Set<String> = []
    set.file.removeAll { !seen.insert($0.name).inserted }
    return set
}

private func write(_ files: [String: String], to folder: String) throws {
    let folder = URL(filePath: folder)
    for (name, text) in files {
        let file = folder.appending(path: name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
        try text.write(to: file, atomically: true, encoding: .utf8)
    }
}
