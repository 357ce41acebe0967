import SwiftProtobuf

/// The set as protoc-c can read it.
///
/// It rejects proto3's `optional`, which becomes the oneof of one member that it means; it would
/// make stubs of services; and for options of ours it would need descriptor.proto itself.
func cleaned(_ set: Google_Protobuf_FileDescriptorSet) -> Google_Protobuf_FileDescriptorSet {
    var set = set
    let left: Set<String> = ["google/protobuf/descriptor.proto", "shopwire/v1/options.proto"]
    set.file.removeAll { left.contains($0.name) }
    for position in set.file.indices {
        set.file[position].service = []
        set.file[position].extension = []
        set.file[position].clearOptions()
        set.file[position].clearSourceCodeInfo()
        set.file[position].dependency.removeAll { left.contains($0) }
        for message in set.file[position].messageType.indices {
            clean(&set.file[position].messageType[message])
        }
        for enumeration in set.file[position].enumType.indices {
            set.file[position].enumType[enumeration].clearOptions()
        }
    }
    return set
}

private func clean(_ message: inout Google_Protobuf_DescriptorProto) {
    let isMapEntry = message.options.mapEntry
    message.clearOptions()
    if isMapEntry { message.options.mapEntry = true }
    for field in message.field.indices {
        message.field[field].clearProto3Optional()
        message.field[field].clearOptions()
    }
    for oneof in message.oneofDecl.indices {
        message.oneofDecl[oneof].clearOptions()
    }
    for enumeration in message.enumType.indices {
        message.enumType[enumeration].clearOptions()
    }
    for nested in message.nestedType.indices {
        clean(&message.nestedType[nested])
    }
}
