import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The files that one module is made of.
struct Schema {
    let module: Module
    /// The files as protoc wrote them, by name.
    let protos: [String: Google_Protobuf_FileDescriptorProto]
    /// Every file, options.proto and descriptor.proto included, for reflection.
    let allFiles: [FileDescriptor]
    /// The files whose messages become Swift and C.
    let files: [FileDescriptor]

    init(set: Google_Protobuf_FileDescriptorSet, module: Module) {
        self.module = module
        protos = Dictionary(uniqueKeysWithValues: set.file.map { ($0.name, $0) })
        allFiles = DescriptorSet(proto: set).files
        files = allFiles.filter { $0.name != "google/protobuf/descriptor.proto" }
    }

    /// Messages that become Swift types: not map entries, and not the options themselves.
    func messages(in file: FileDescriptor) -> [Descriptor] {
        file.name == "shopwire/v1/options.proto" ? [] : file.messages
    }

    /// Every message that needs rules, those inside others and map entries too.
    var allMessages: [Descriptor] {
        files.flatMap { messages(in: $0) }.flatMap { $0.andNested }
    }

    var services: [ServiceDescriptor] {
        files.flatMap(\.services)
    }

    /// Refuses what the generator and the validator do not support.
    func check() throws {
        for message in allMessages {
            guard message.fields.count <= 64 else {
                throw GeneratorError(description: "\(message.fullName) has more than 64 fields.")
            }
            for field in message.fields {
                if field.isMap && field.messageType.mapKeyAndValue?.key.type == .bool {
                    throw GeneratorError(description: "\(field.fullName) has Booleans as keys.")
                }
                if field.type == .group || field.isRequired {
                    throw GeneratorError(description: "\(field.fullName) is not of proto3.")
                }
                if !field.isRepeated && field.type == .message
                    && reaches(field.messageType, message)
                {
                    throw GeneratorError(description: "\(field.fullName) holds its own message.")
                }
                _ = try Bounds(field)
            }
        }
    }

    /// Whether a value of `inner` always has room for one of `target` inside itself.
    private func reaches(_ inner: Descriptor, _ target: Descriptor) -> Bool {
        var seen: Set<String> = []
        var waiting = [inner]
        while let next = waiting.popLast() {
            if next.fullName == target.fullName { return true }
            guard seen.insert(next.fullName).inserted else { continue }
            waiting += next.fields.filter { !$0.isRepeated && $0.type == .message }
                .map { $0.messageType }
        }
        return false
    }
}

extension Descriptor {
    /// This message and all those declared in it, the inner ones first.
    var andNested: [Descriptor] {
        messages.flatMap(\.andNested) + [self]
    }

    /// The enums declared in it or in its messages.
    var allEnums: [EnumDescriptor] {
        enums + messages.flatMap(\.allEnums)
    }

    var fieldsByNumber: [FieldDescriptor] {
        fields.sorted { $0.number < $1.number }
    }
}

extension EnumDescriptor {
    /// The values with numbers of their own; others are aliases.
    var distinctValues: [EnumValueDescriptor] {
        var seen: Set<Int32> = []
        return values.filter { seen.insert($0.number).inserted }
    }
}

extension FieldDescriptor {
    /// Whether set and unset differ even for the default value.
    var keepsPresence: Bool {
        !isRepeated && (type == .message || containingOneof != nil)
    }
}
