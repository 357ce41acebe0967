import SwiftProtobufPluginLibrary

/// How things of the schema are called in Swift.
enum SwiftName {
    private static let acronyms = [
        "id": "ID", "ids": "IDs", "url": "URL", "uri": "URI", "sku": "SKU", "skus": "SKUs",
    ]

    private static let keywords: Set<String> = [
        "as", "break", "case", "catch", "class", "continue", "default", "defer", "do", "else",
        "enum", "extension", "false", "for", "func", "if", "import", "in", "init", "internal",
        "is", "let", "nil", "operator", "private", "protocol", "public", "repeat", "return",
        "self", "static", "struct", "switch", "throw", "throws", "true", "try", "var", "where",
        "while",
    ]

    /// `request_id` becomes `requestID`.
    static func member(_ name: String) -> String {
        let words = name.split(separator: "_").map { $0.lowercased() }
        let joined = words.enumerated().map { position, word in
            position == 0 ? word : acronyms[word] ?? word.prefix(1).uppercased() + word.dropFirst()
        }.joined()
        return keywords.contains(joined) ? "`\(joined)`" : joined
    }

    /// `tax_class` becomes `TaxClass`.
    static func type(_ name: String) -> String {
        name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    /// `GetProduct` becomes `getProduct`.
    static func function(_ name: String) -> String {
        let member = name.prefix(1).lowercased() + name.dropFirst()
        return keywords.contains(member) ? "`\(member)`" : member
    }

    /// `STATE_DRAFT` of `State` becomes `draft`.
    static func enumCase(_ value: EnumValueDescriptor) -> String {
        let prefix = underscored(value.enumType.name) + "_"
        let name =
            value.name.hasPrefix(prefix) ? String(value.name.dropFirst(prefix.count)) : value.name
        return member(name)
    }

    /// `TaxClass` becomes `TAX_CLASS`.
    private static func underscored(_ name: String) -> String {
        var result = ""
        var afterLower = false
        for character in name {
            if character.isUppercase && afterLower { result += "_" }
            afterLower = !character.isUppercase
            result += character.uppercased()
        }
        return result
    }

    /// The type of a message as it is declared where it stands.
    static func declared(_ message: Descriptor) -> String {
        message.fullName == "google.protobuf.Any" ? "AnyMessage" : message.name
    }

    static func full(_ message: Descriptor) -> String {
        let name = declared(message)
        if let outer = message.containingType { return full(outer) + "." + name }
        return qualified(name, package: message.file.package)
    }

    static func full(_ enumeration: EnumDescriptor) -> String {
        if let outer = enumeration.containingType { return full(outer) + "." + enumeration.name }
        return qualified(enumeration.name, package: enumeration.file.package)
    }

    private static func qualified(_ name: String, package: String) -> String {
        Namespace.of(package: package).map { "\($0).\(name)" } ?? name
    }

    /// The name of a service's methods: those of an old version say so.
    static func service(_ service: ServiceDescriptor) -> String {
        let version = service.file.package.split(separator: ".").last ?? ""
        guard version.hasSuffix("alpha") || version.hasSuffix("beta") else { return service.name }
        return service.name + version.prefix(1).uppercased()
            + version.dropFirst()
            .replacing("alpha", with: "Alpha").replacing("beta", with: "Beta")
    }
}

/// How protoc-c calls things of the schema.
enum CName {
    private static let keywords: Set<String> = [
        "auto", "break", "case", "char", "class", "const", "continue", "default", "delete", "do",
        "double", "else", "enum", "extern", "float", "for", "goto", "if", "int", "long", "new",
        "private", "public", "register", "return", "short", "signed", "sizeof", "static",
        "struct", "switch", "this", "typedef", "union", "unsigned", "using", "void", "volatile",
        "while",
    ]

    /// `a.v1.BigThing` becomes `A__V1__BigThing`.
    static func type(_ fullName: String) -> String {
        fullName.split(separator: ".").map { camel(String($0)) }.joined(separator: "__")
    }

    /// `a.v1.BigThing` becomes `a__v1__big_thing`.
    static func lower(_ fullName: String) -> String {
        fullName.split(separator: ".").map { lowered(String($0)) }.joined(separator: "__")
    }

    static func field(_ field: FieldDescriptor) -> String {
        let name = field.name.lowercased()
        return keywords.contains(name) ? name + "_" : name
    }

    private static func camel(_ name: String) -> String {
        name.split(separator: "_").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
    }

    private static func lowered(_ name: String) -> String {
        var result = ""
        var afterUpper = true
        for character in name {
            if character.isUppercase && !afterUpper { result += "_" }
            afterUpper = character.isUppercase
            result += character.lowercased()
        }
        return result
    }
}
