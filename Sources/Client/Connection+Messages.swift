package import Schema
package import Wire

extension Connection {
    /// Calls a method that takes one message and answers one.
    package func call(
        _ path: String, _ request: [UInt8], _ options: CallOptions = CallOptions()
    ) throws -> [UInt8] {
        let call = try start(path, options)
        try call.send(request)
        try call.finishSending()
        guard let response = try call.next() else {
            throw Status(.unimplemented, "The server answered nothing where one message is due.")
        }
        guard try call.next() == nil else {
            call.cancel()
            throw Status(.unimplemented, "The server answered more than the one message due.")
        }
        return response
    }

    /// Calls a method that takes one message and answers one, as Swift values.
    package func call<Request: Message, Response: Message>(
        _ method: Method, _ request: Request, _ options: CallOptions = CallOptions(),
        returning: Response.Type = Response.self
    ) throws -> Response {
        try Response.decode(try call("\(method.path)", request.encoded(), options))
    }
}
