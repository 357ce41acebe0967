import FuzzDriver
import RPC
import Schema
import TestSupport

/// Feeds bytes to a call as its body; the first two choose the method and where the body is cut.
///
/// However the bytes come, the answer must be the same, and nothing may stay behind.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: count))
    guard bytes.count >= 2 else { return 0 }
    let methods = [Echo.ask, Echo.once, Echo.watch, Echo.collect, Echo.chat]
    let method = methods[Int(bytes[0] & 0x0F) % methods.count]
    let encoding = bytes[0] & 0x10 == 0 ? "gzip" : "identity"
    let body = bytes.dropFirst(2)
    let whole = answer(method, encoding, [Array(body)])
    let cut = answer(method, encoding, pieces(of: body, cutBy: bytes[1]))
    // A message that is too large ends the call at once, whatever was answered or refused by then.
    if whole.status == .resourceExhausted || cut.status == .resourceExhausted { return 0 }
    precondition(whole.status == cut.status, "\(whole) and, in pieces, \(cut)")
    precondition(whole.messages == cut.messages, "\(whole) and, in pieces, \(cut)")
    return 0
}

private func answer(
    _ method: Method, _ encoding: String, _ pieces: [[UInt8]]
) -> (status: StatusCode?, messages: [[UInt8]]) {
    do {
        let calls = try TestCalls(log: Surprise())
        let carrier = calls.open(method, [("grpc-encoding", encoding)])
        for piece in pieces {
            carrier.call.data(piece.span)
            calls.settle(carrier)
        }
        carrier.call.inputEnded()
        calls.settle(carrier)
        let answer = (carrier.status, carrier.messages)
        carrier.hangUp()
        calls.settle()
        precondition(calls.peer.buffered == 0, "Request bytes stay counted.")
        precondition(calls.peer.unread == 0, "Answer bytes stay counted.")
        precondition(calls.peer.callsUnderWay == 0, "A handler goes on.")
        return answer
    } catch {
        preconditionFailure("A store in memory opens: \(error)")
    }
}

/// Nothing a client sends may look like a mistake of ours.
private struct Surprise: IncidentLog {
    func record(_ error: any Error, incident: String, method: String) {
        precondition(error is Echo.Mistake, "\(method): \(error)")
    }
}

/// Where the program starts.
@_cdecl("fuzz_framing_main")
public func start(
    _ count: CInt, _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>
) -> CInt {
    unsafe runFuzzer(count, arguments) { unsafe fuzz($0, $1) }
}
