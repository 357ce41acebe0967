import FuzzDriver
import Transport

/// Feeds bytes to a reader of callbacks as a provider's; the first says where they are cut.
///
/// However the bytes come, the same requests must be read and the same refusal made.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    guard let first = bytes.first else { return 0 }
    let rest = bytes.dropFirst()
    let whole = read([Array(rest)])
    let cut = read(pieces(of: rest, cutBy: first))
    precondition(whole == cut, "\(whole) and, in pieces, \(cut)")
    return 0
}

/// What is read of a stream that comes in these pieces, in order. Limits are low, so that short
/// inputs meet them.
private func read(_ pieces: [[UInt8]]) -> [CallbackReader.Step] {
    var limits = CallbackLimits()
    limits.headSize = 256
    limits.fields = 6
    limits.bodySize = 128
    var reader = CallbackReader(limits)
    var steps: [CallbackReader.Step] = []
    for piece in pieces {
        reader.take(piece.span)
        while true {
            let step = reader.next()
            if step == .needsMore { break }
            // Whether a peer waits for permission depends on how much of the body has come.
            if step == .mayContinue { continue }
            if case .refused = step {
                return steps + [step]
            }
            if case .request(let request, _) = step {
                precondition(request.body.count <= limits.bodySize, "A body is too large.")
                precondition(request.path.utf8.first == UInt8(ascii: "/"), "A path has no root.")
            }
            steps.append(step)
        }
    }
    return steps
}

/// Where the program starts.
@_cdecl("fuzz_callbacks_main")
public func start(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
    unsafe runFuzzer(count, arguments) { unsafe fuzz($0, $1) }
}
