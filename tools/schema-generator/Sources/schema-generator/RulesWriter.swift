import SwiftProtobufPluginLibrary

/// Writes what Wire needs to know of each message as constant data in C.
struct RulesWriter {
    private let schema: Schema

    init(_ schema: Schema) {
        self.schema = schema
    }

    func files() throws -> [String: String] {
        var source = Text()
        source.line("// " + Text.notice)
        source.line("#include \"\(schema.module.codec).h\"")
        source.line()
        writePatterns(&source)
        try writeEnums(&source)
        for message in schema.allMessages {
            source.line("extern const WireMessage \(CName.lower(message.fullName))__rules_data;")
        }
        for message in schema.allMessages {
            try write(message, to: &source)
        }
        return [
            "rules.c": source.content,
            "files.c": try DescriptorWriter(schema).source(),
            "include/\(schema.module.codec).h": header(),
        ]
    }

    private func header() -> String {
        var text = Text()
        text.line("// " + Text.notice)
        text.line("#pragma once")
        text.line()
        text.line("#include <CWire.h>")
        for file in schema.files where !schema.messages(in: file).isEmpty {
            text.line("#include \"\(file.name.replacing(".proto", with: ".pb-c.h"))\"")
        }
        text.line()
        for message in schema.allMessages where !message.options.mapEntry {
            let name = CName.lower(message.fullName)
            text.line("extern const WireMessage \(name)__rules_data;")
            text.line("static inline const void *\(name)__rules(void) {")
            text.line("    return &\(name)__rules_data;")
            text.line("}")
        }
        text.line()
        text.line(DescriptorWriter(schema).declaration())
        return text.content
    }

    private var enums: [EnumDescriptor] {
        schema.files.filter { !schema.messages(in: $0).isEmpty }.flatMap { file in
            file.enums + file.messages.flatMap(\.allEnums)
        }
    }

    private func writePatterns(_ text: inout Text) {
        for pattern in Pattern.allCases where pattern != .any {
            let rule = pattern.rule
            var low: UInt64 = 0
            var high: UInt64 = 0
            for byte in rule.characters.utf8 {
                if byte < 64 { low |= 1 << UInt64(byte) } else { high |= 1 << UInt64(byte - 64) }
            }
            text.line("__attribute__((unused)) static const WirePattern \(pattern.symbol) = {")
            text.line(
                "    .low = 0x\(String(low, radix: 16))u, .high = 0x\(String(high, radix: 16))u,")
            text.line("    .form = \(rule.form.map(quoted) ?? "NULL"),")
            text.line("    .sentence = \(quoted(rule.sentence)),")
            let lengths = rule.lengths
            text.line(
                "    .min_length = \(lengths.lowerBound), .max_length = \(lengths.upperBound),")
            text.line("};")
        }
        text.line()
    }

    private func writeEnums(_ text: inout Text) throws {
        for enumeration in enums {
            let name = CName.lower(enumeration.fullName)
            text.block("static const WireEnumValue \(name)__values[] = {", "};") { text in
                for value in enumeration.values {
                    text.line("{.name = \(quoted(value.name)), .number = \(value.number)},")
                }
            }
            text.block("static const WireEnum \(name)__enum = {", "};") { text in
                text.line(".name = \(quoted(enumeration.fullName)), .values = \(name)__values,")
                text.line(".value_count = \(enumeration.values.count),")
            }
        }
        text.line()
    }

    private func write(_ message: Descriptor, to text: inout Text) throws {
        let name = CName.lower(message.fullName)
        let fields = message.fieldsByNumber
        var required: UInt64 = 0
        var counters = 0
        text.line()
        if !fields.isEmpty {
            try text.block("static const WireField \(name)__fields[] = {", "};") { text in
                for (position, field) in fields.enumerated() {
                    let bounds = try Bounds(field)
                    if isRefusedUnset(field, bounds) { required |= 1 << UInt64(position) }
                    try write(field, bounds, counter: counters, to: &text)
                    if field.isRepeated { counters += 1 }
                }
            }
        }
        let slots = slotTable(fields)
        if !slots.isEmpty {
            let list = slots.map(String.init).joined(separator: ", ")
            text.line("static const uint8_t \(name)__slots[] = {\(list)};")
        }
        text.block("const WireMessage \(name)__rules_data = {", "};") { text in
            text.line(".name = \(quoted(message.fullName)), .codec = &\(name)__descriptor,")
            if !fields.isEmpty {
                text.line(".fields = \(name)__fields, .field_count = \(fields.count),")
            }
            if !slots.isEmpty {
                text.line(".slots = \(name)__slots, .slot_count = \(slots.count),")
            }
            text.line(
                ".required = 0x\(String(required, radix: 16))u, .counter_count = \(counters),")
        }
    }

    private func isRefusedUnset(_ field: FieldDescriptor, _ bounds: Bounds) -> Bool {
        if bounds.isRequired || bounds.minCount > 0 { return true }
        return bounds.refusesZero && !field.keepsPresence && !field.isRepeated
    }

    /// Small field numbers lead straight to their field.
    private func slotTable(_ fields: [FieldDescriptor]) -> [Int] {
        let direct = fields.prefix { $0.number < 128 }
        guard let last = direct.last else { return [] }
        var slots = [Int](repeating: 0, count: Int(last.number) + 1)
        for (position, field) in direct.enumerated() {
            slots[Int(field.number)] = position + 1
        }
        return slots
    }

    private func write(
        _ field: FieldDescriptor, _ bounds: Bounds, counter: Int, to text: inout Text
    ) throws {
        var parts = [
            ".name = \(quoted(field.name))",
            ".json_name = \(quoted(field.jsonName ?? field.name))",
            ".number = \(field.number)", ".type = \(field.type.rawValue)",
        ]
        let flags = flags(field, bounds)
        if !flags.isEmpty { parts.append(".flags = \(flags.joined(separator: " | "))") }
        if field.isRepeated { parts.append(".counter = \(counter)") }
        if field.type == .message {
            parts.append(".message = &\(CName.lower(field.messageType.fullName))__rules_data")
            let mask = try requiredMask(bounds.requiredInside, of: field)
            if mask != 0 { parts.append(".required = 0x\(String(mask, radix: 16))u") }
        }
        if field.type == .enum {
            parts.append(".enumeration = &\(CName.lower(field.enumType.fullName))__enum")
        }
        if bounds.pattern != .any { parts.append(".pattern = &\(bounds.pattern.symbol)") }
        if bounds.minLength > 0 { parts.append(".min_length = \(bounds.minLength)") }
        if bounds.maxLength > 0 { parts.append(".max_length = \(bounds.maxLength)") }
        if bounds.minCount > 0 { parts.append(".min_count = \(bounds.minCount)") }
        if bounds.maxCount > 0 { parts.append(".max_count = \(bounds.maxCount)") }
        if bounds.boundsNumber {
            parts.append(".minimum = \(bounds.minimum.map { "\($0)" } ?? "INT64_MIN")")
            parts.append(".maximum = \(bounds.maximum.map { "\($0)" } ?? "INT64_MAX")")
            parts.append(".unequal = \(bounds.unequal ?? 0)")
        }
        text.line("{\(parts.joined(separator: ", "))},")
    }

    private func flags(_ field: FieldDescriptor, _ bounds: Bounds) -> [String] {
        var flags: [String] = []
        if field.isRepeated { flags.append("WIRE_REPEATED") }
        if field.isPacked { flags.append("WIRE_PACKED") }
        if field.isMap { flags.append("WIRE_MAP") }
        if field.keepsPresence { flags.append("WIRE_PRESENCE") }
        if bounds.isRequired { flags.append("WIRE_REQUIRED") }
        if bounds.minimum != nil || bounds.maximum != nil { flags.append("WIRE_NUMBER_BOUNDS") }
        if bounds.unequal != nil { flags.append("WIRE_UNEQUAL") }
        if field.type == .enum && Namespace.isOurs(package: field.enumType.file.package) {
            flags.append("WIRE_DEFINED_ONLY")
        }
        return flags
    }

    private func requiredMask(_ names: [String], of field: FieldDescriptor) throws -> UInt64 {
        guard !names.isEmpty else { return 0 }
        let fields = field.messageType.fieldsByNumber
        return try names.reduce(0) { mask, name in
            guard let position = fields.firstIndex(where: { $0.name == name }) else {
                throw GeneratorError(
                    description: "\(field.fullName) requires \(name), which its message has not.")
            }
            return mask | 1 << UInt64(position)
        }
    }
}
