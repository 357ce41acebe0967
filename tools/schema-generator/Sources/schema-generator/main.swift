import Foundation

do {
    try run(Array(CommandLine.arguments.dropFirst()))
} catch {
    FileHandle.standardError.write(Data("schema-generator: \(error)\n".utf8))
    exit(1)
}
