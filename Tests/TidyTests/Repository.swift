import Foundation

/// The files that people and generators wrote, without what a build leaves behind.
enum Repository {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// Every text file, in the order of the paths.
    static let files: [SourceFile] = paths.compactMap { path in
        guard let text = try? String(contentsOf: root.appending(path: path), encoding: .utf8)
        else { return nil }
        return SourceFile(path: path, text: text)
    }

    /// The Swift files that people write.
    static let swift = files.filter { $0.isSwift && !$0.isGenerated }

    /// The names of the folders in `Sources` that hold Swift.
    static var swiftModules: [String] {
        Set(files.filter { $0.isSwift && $0.path.hasPrefix("Sources/") }.map(\.module)).sorted()
    }

    private static let leftOut: Set<String> = [
        ".build", ".git", ".swiftpm", ".venv", "__pycache__", "Package.resolved",
    ]

    private static var paths: [String] {
        var found: [String] = []
        let walk = FileManager.default.enumerator(atPath: root.path(percentEncoded: false))
        while let path = walk?.nextObject() as? String {
            if leftOut.contains((path as NSString).lastPathComponent) {
                walk?.skipDescendants()
            } else if walk?.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
                found.append(path)
            }
        }
        return found.sorted()
    }
}
