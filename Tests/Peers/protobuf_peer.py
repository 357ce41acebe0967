"""Makes random messages of every type and judges what another codec makes of them.

    protobuf_peer.py make SET SEED COUNT >lines    writes lines of `type hexadecimal-bytes`
    protobuf_peer.py judge LINES <lines            compares what came back with what went

A line that came back must hold the same message, and the same unknown fields at its top level.
"""

import random
import struct
import sys

from google.protobuf import descriptor_pb2, descriptor_pool, message_factory
from google.protobuf.descriptor import FieldDescriptor as Field

EDGES = {
    "int32": [0, 1, -1, 2**31 - 1, -(2**31)],
    "int64": [0, 1, -1, 2**63 - 1, -(2**63)],
    "uint32": [0, 1, 127, 128, 2**32 - 1],
    "uint64": [0, 1, 2**63, 2**64 - 1],
    "real": [0.0, -0.0, 1.5, -2.25, float("inf"), float("-inf"), 1e-40],
    "text": ["", "a", "tea/1", "Té", "茶", "🫖" * 5, "x" * 200, "\u0001\u007f", "\ud7ff\ue000"],
}

KINDS = {
    Field.TYPE_INT32: "int32", Field.TYPE_SINT32: "int32", Field.TYPE_SFIXED32: "int32",
    Field.TYPE_INT64: "int64", Field.TYPE_SINT64: "int64", Field.TYPE_SFIXED64: "int64",
    Field.TYPE_UINT32: "uint32", Field.TYPE_FIXED32: "uint32",
    Field.TYPE_UINT64: "uint64", Field.TYPE_FIXED64: "uint64",
}


def load(path):
    """The classes of all messages in a descriptor set, by name."""
    with open(path, "rb") as file:
        files = descriptor_pb2.FileDescriptorSet.FromString(file.read())
    pool = descriptor_pool.DescriptorPool()
    for each in files.file:
        pool.Add(each)
    names = []

    def collect(prefix, message):
        name = f"{prefix}.{message.name}"
        if not message.options.map_entry:
            names.append(name)
        for nested in message.nested_type:
            collect(name, nested)

    for each in files.file:
        for message in each.message_type if each.syntax == "proto3" else []:
            collect(each.package, message)
    classes = {name: message_factory.GetMessageClass(pool.FindMessageTypeByName(name))
               for name in names}
    return classes


def scalar(field, rng):
    if field.type in KINDS:
        kind = KINDS[field.type]
        if rng.random() < 0.5:
            return rng.choice(EDGES[kind])
        return rng.choice([1, -1] if kind.startswith("int") else [1]) * rng.getrandbits(
            rng.randrange(1, 31))
    if field.type == Field.TYPE_DOUBLE:
        return rng.choice(EDGES["real"])
    if field.type == Field.TYPE_FLOAT:
        return struct.unpack("f", struct.pack("f", rng.choice(EDGES["real"])))[0]
    if field.type == Field.TYPE_BOOL:
        return rng.random() < 0.5
    if field.type == Field.TYPE_STRING:
        return rng.choice(EDGES["text"])
    if field.type == Field.TYPE_BYTES:
        return rng.randbytes(rng.choice([0, 1, 3, 130]))
    known = [value.number for value in field.enum_type.values]
    return rng.choice(known + [1000, -5, 2**31 - 1])


def fill(message, rng, depth):
    """Sets some fields of `message`."""
    for field in message.DESCRIPTOR.fields:
        if rng.random() < 0.4:
            continue
        is_message = field.type == Field.TYPE_MESSAGE
        if is_message and depth > 4:
            continue
        if is_message and field.message_type.GetOptions().map_entry:
            fill_map(getattr(message, field.name), field.message_type, rng, depth)
        elif field.is_repeated:
            target = getattr(message, field.name)
            for _ in range(rng.randrange(4)):
                if is_message:
                    fill(target.add(), rng, depth + 1)
                else:
                    target.append(scalar(field, rng))
        elif is_message:
            getattr(message, field.name).SetInParent()
            fill(getattr(message, field.name), rng, depth + 1)
        else:
            setattr(message, field.name, scalar(field, rng))


def fill_map(target, entry, rng, depth):
    key_field, value_field = entry.fields_by_name["key"], entry.fields_by_name["value"]
    for _ in range(rng.randrange(4)):
        key = scalar(key_field, rng)
        if value_field.type == Field.TYPE_MESSAGE:
            fill(target[key], rng, depth + 1)
        else:
            target[key] = scalar(value_field, rng)


def varint(value):
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    return bytes(out + bytes([value]))


def unknown(rng):
    """Fields with numbers that no schema of ours uses."""
    out = b""
    for _ in range(rng.randrange(4)):
        number = rng.randrange(400_000, 536_870_912)
        kind = rng.choice([0, 1, 2, 5])
        out += varint(number << 3 | kind)
        if kind == 0:
            out += varint(rng.getrandbits(64))
        elif kind == 2:
            content = rng.randbytes(rng.randrange(200))
            out += varint(len(content)) + content
        else:
            out += rng.randbytes(8 if kind == 1 else 4)
    return out


def make(path, seed, count):
    rng = random.Random(seed)
    for name, kind in load(path).items():
        for _ in range(count):
            message = kind()
            fill(message, rng, 0)
            print(name, (message.SerializeToString() + unknown(rng)).hex())


def judge(path, sent_path):
    classes = load(path)
    with open(sent_path, encoding="ascii") as file:
        sent = [line.rstrip("\n").split(" ") for line in file]
    came = [line.rstrip("\n").split(" ") for line in sys.stdin]
    if len(sent) != len(came):
        sys.exit(f"{len(sent)} messages went and {len(came)} came back")
    for (name, before), (other, after) in zip(sent, came):
        first = classes[name].FromString(bytes.fromhex(before))
        second = classes[name].FromString(bytes.fromhex(after))
        if name != other or deterministic(first) != deterministic(second):
            sys.exit(f"{name} differs:\n{before}\n{after}\n{first}\n{second}")
    print(len(sent))


def deterministic(message):
    return message.SerializeToString(deterministic=True)


if __name__ == "__main__":
    if sys.argv[1] == "make":
        make(sys.argv[2], int(sys.argv[3]), int(sys.argv[4]))
    else:
        judge(sys.argv[2], sys.argv[3])
