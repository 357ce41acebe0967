import FuzzDriver
import Schema
import Wire

/// Feeds bytes to the validator as one type of message after another; the first byte chooses.
///
/// What the validator lets pass, the codec must read; and what it read, it must write so that it
/// reads the same again.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    guard let choice = bytes.first else { return 0 }
    let type = messageTypes[Int(choice) % messageTypes.count]
    check(Array(bytes.dropFirst()), as: type)
    return 0
}

private func check<M: Message>(_ bytes: [UInt8], as type: M.Type) {
    do {
        try validate(bytes.span, as: M.descriptor)
    } catch {
        return
    }
    do {
        let encoded = try M.decode(bytes).encoded()
        try validate(encoded.span, as: M.descriptor)
        let again = try M.decode(encoded).encoded()
        precondition(again == encoded, "\(M.descriptor.name) changes when it is read again.")
    } catch {
        preconditionFailure("\(M.descriptor.name) passed the validator, and then: \(error)")
    }
}

/// Where the program starts.
@_cdecl("fuzz_validator_main")
public func start(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
    unsafe runFuzzer(count, arguments) { unsafe fuzz($0, $1) }
}
