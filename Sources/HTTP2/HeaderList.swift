internal import CNGHTTP2

/// A list of header fields as nghttp2 takes them, laid out once and sent any number of times.
@safe package final class HeaderList: @unchecked Sendable {
    private let storage: UnsafeMutablePointer<UInt8>
    let fields: UnsafeMutableBufferPointer<nghttp2_nv>

    /// Field names are in lower case.
    ///
    /// A field that is `neverIndexed` is a secret: it is kept out of compression tables.
    package init(_ list: [(name: String, value: String, neverIndexed: Bool)]) {
        let size = list.reduce(0) { $0 + $1.name.utf8.count + $1.value.utf8.count }
        unsafe storage = UnsafeMutablePointer.allocate(capacity: max(size, 1))
        unsafe fields = UnsafeMutableBufferPointer.allocate(capacity: list.count)
        var end = unsafe storage
        func store(_ text: String) -> (UnsafeMutablePointer<UInt8>, Int) {
            let start = unsafe end
            for byte in text.utf8 {
                unsafe end.initialize(to: byte)
                unsafe end += 1
            }
            return unsafe (start, end - start)
        }
        for (index, field) in list.enumerated() {
            let (name, nameSize) = unsafe store(field.name)
            let (value, valueSize) = unsafe store(field.value)
            let flags = field.neverIndexed ? NGHTTP2_NV_FLAG_NO_INDEX : NGHTTP2_NV_FLAG_NONE
            unsafe fields.initializeElement(
                at: index,
                to: nghttp2_nv(
                    name: name, value: value, namelen: nameSize, valuelen: valueSize,
                    flags: UInt8(flags.rawValue)))
        }
    }

    package convenience init(_ list: KeyValuePairs<String, String>) {
        self.init(list.map { (name: $0.key, value: $0.value, neverIndexed: false) })
    }

    deinit {
        unsafe storage.deallocate()
        unsafe fields.deallocate()
    }

    /// Marks the bytes as never going away, so that nghttp2 need not copy them.
    ///
    /// The list must then live as long as the process.
    package func immortal() -> HeaderList {
        for index in unsafe fields.indices {
            unsafe fields[index].flags |= UInt8(
                NGHTTP2_NV_FLAG_NO_COPY_NAME.rawValue | NGHTTP2_NV_FLAG_NO_COPY_VALUE.rawValue)
        }
        _ = unsafe Unmanaged.passRetained(self)
        return self
    }
}
