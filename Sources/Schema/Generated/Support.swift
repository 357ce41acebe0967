// Generated from proto/ by tools/generate; do not edit.
internal import Wire

extension Unpacked {
    /// Whole numbers, floating-point numbers or anything else that is copied as it lies.
    @unsafe static func numbers<Number>(
        _ pointer: UnsafePointer<Number>?, _ count: Int
    ) -> [Number] {
        guard count > 0 else { return [] }
        return unsafe Array(UnsafeBufferPointer(start: pointer, count: count))
    }

    @unsafe static func message<Value: Message>(
        _ pointer: UnsafeRawPointer?
    ) -> Value? {
        guard let pointer = unsafe pointer else { return nil }
        return unsafe Value(unpacked: pointer)
    }

    /// The values that `convert` makes of the structs that `pointer` lists.
    @unsafe static func list<Struct, Value>(
        _ pointer: UnsafePointer<UnsafeMutablePointer<Struct>?>?, _ count: Int,
        _ convert: (UnsafeMutablePointer<Struct>) -> Value
    ) -> [Value] {
        guard count > 0, let pointer = unsafe pointer else { return [] }
        var values: [Value] = []
        values.reserveCapacity(count)
        for position in 0..<count {
            if let each = unsafe pointer[position] { values.append(unsafe convert(each)) }
        }
        return values
    }

    @unsafe static func messages<Struct, Value: Message>(
        _ pointer: UnsafePointer<UnsafeMutablePointer<Struct>?>?, _ count: Int
    ) -> [Value] {
        unsafe list(pointer, count) { unsafe Value(unpacked: UnsafeRawPointer($0)) }
    }

    /// The map of the entries; of several under one key the last counts.
    @unsafe static func map<Struct, Key: Hashable, Value>(
        _ pointer: UnsafePointer<UnsafeMutablePointer<Struct>?>?, _ count: Int,
        _ convert: (UnsafeMutablePointer<Struct>) -> (Key, Value)
    ) -> [Key: Value] {
        guard count > 0 else { return [:] }
        let entries = unsafe list(pointer, count, convert)
        return Dictionary(entries, uniquingKeysWith: { $1 })
    }
}

extension Arena {
    /// Room for `count` values.
    @unsafe func place<Value>(
        _ type: Value.Type, count: Int = 1
    ) -> UnsafeMutablePointer<Value> {
        let place = unsafe place(byteCount: MemoryLayout<Value>.stride * count)
        return unsafe place.bindMemory(to: type, capacity: count)
    }

    /// Byte strings, each as the struct that `make` makes of its place and its length.
    @unsafe func binaries<Struct>(
        _ list: [[UInt8]], _ make: (UnsafeMutablePointer<UInt8>?, Int) -> Struct
    ) -> (UnsafeMutablePointer<Struct>?, Int) {
        unsafe numbers(
            list.map { each in
                let (data, count) = unsafe bytes(each)
                return unsafe make(data, count)
            })
    }

    @unsafe func numbers<Number>(
        _ numbers: [Number]
    ) -> (UnsafeMutablePointer<Number>?, Int) {
        guard !numbers.isEmpty else { return (nil, 0) }
        let place = unsafe place(Number.self, count: numbers.count)
        for position in numbers.indices {
            unsafe place[position] = numbers[position]
        }
        return unsafe (place, numbers.count)
    }

    @unsafe func message<Value: Message, Struct>(
        _ message: Value?
    ) -> UnsafeMutablePointer<Struct>? {
        guard let message else { return nil }
        return unsafe message.laidOut(in: self).assumingMemoryBound(to: Struct.self)
    }

    @unsafe func messages<Value: Message, Struct>(
        _ messages: [Value]
    ) -> (UnsafeMutablePointer<UnsafeMutablePointer<Struct>?>?, Int) {
        guard !messages.isEmpty else { return (nil, 0) }
        let place = unsafe place(UnsafeMutablePointer<Struct>?.self, count: messages.count)
        for position in messages.indices {
            unsafe place[position] = message(messages[position])
        }
        return unsafe (place, messages.count)
    }

    /// The entries of a map in the order of their keys, so equal maps have equal bytes.
    @unsafe func map<Key: Comparable & Hashable, Value, Struct>(
        _ map: [Key: Value], _ layOut: (Key, Value) -> UnsafeMutablePointer<Struct>
    ) -> (UnsafeMutablePointer<UnsafeMutablePointer<Struct>?>?, Int) {
        guard !map.isEmpty else { return (nil, 0) }
        let place = unsafe place(UnsafeMutablePointer<Struct>?.self, count: map.count)
        for (position, entry) in map.sorted(by: { $0.key < $1.key }).enumerated() {
            unsafe place[position] = layOut(entry.key, entry.value)
        }
        return unsafe (place, map.count)
    }
}
