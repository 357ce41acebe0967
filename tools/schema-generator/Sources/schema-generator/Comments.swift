import SwiftProtobufPluginLibrary

extension Text {
    /// The comment that stands above `thing` in a file of ours; others' are not repeated.
    mutating func writeComment(of thing: some ProvidesSourceCodeLocation & CommentedThing) {
        guard Namespace.isOurs(package: thing.package) else { return }
        for line in thing.protoSourceComments(commentPrefix: "///").split(separator: "\n") {
            self.line(String(line))
        }
    }
}

/// What can have a comment and knows its package.
protocol CommentedThing {
    var package: String { get }
}

extension Descriptor: CommentedThing {
    var package: String { file.package }
}

extension FieldDescriptor: CommentedThing {
    var package: String { file.package }
}

extension OneofDescriptor: CommentedThing {
    var package: String { file.package }
}

extension EnumDescriptor: CommentedThing {
    var package: String { file.package }
}

extension EnumValueDescriptor: CommentedThing {
    var package: String { file.package }
}

extension ServiceDescriptor: CommentedThing {
    var package: String { file.package }
}

extension MethodDescriptor: CommentedThing {
    var package: String { file.package }
}
