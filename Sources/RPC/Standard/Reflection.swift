internal import Schema
package import Wire

/// The standard reflection service, by which tools learn the schema from a running server.
///
/// Both versions of it have the same messages on the wire, so one handler answers both. Source:
/// grpc/grpc `doc/server-reflection.md`.
package struct Reflection: Sendable {
    private typealias Request = ReflectionV1.ServerReflectionRequest
    private typealias Response = ReflectionV1.ServerReflectionResponse

    private let services: [String]
    private let files: [String: DescriptorFile]
    private let fileOfSymbol: [String: String]
    private let extensions: [DescriptorFile.Extension: String]

    /// Tells of `services` and of everything `files` define.
    package init(services: [String], files: [DescriptorFile]) {
        self.services =
            services + [
                Methods.ServerReflection.name, Methods.ServerReflectionV1Alpha.name,
            ]
        self.files = Dictionary(files.map { ($0.name, $0) }) { first, _ in first }
        fileOfSymbol = Dictionary(files.flatMap { file in file.symbols.map { ($0, file.name) } }) {
            first, _ in first
        }
        extensions = Dictionary(
            files.flatMap { file in file.extensions.map { ($0, file.name) } }
        ) { first, _ in first }
    }

    /// The bindings of `grpc.reflection.v1` and `v1alpha`.
    package var bindings: [Service] {
        [
            Service(
                Methods.ServerReflection.name,
                [.stream(Methods.ServerReflection.serverReflectionInfo, converse)]),
            Service(
                Methods.ServerReflectionV1Alpha.name,
                [.stream(Methods.ServerReflectionV1Alpha.serverReflectionInfo, converse)]),
        ]
    }

    private func converse(
        _ requests: Requests<Request>, _ responses: Responses<Response>, _ context: StreamContext
    ) async throws {
        while let request = try await requests.next() {
            try await responses.send(
                Response(
                    validHost: request.host, originalRequest: request,
                    messageResponse: answer(request)))
        }
    }

    private func answer(_ request: Request) -> Response.MessageResponse {
        switch request.messageRequest {
        case .fileByFilename(let name):
            return file(named: name)
        case .fileContainingSymbol(let symbol):
            return file(named: fileOfSymbol[symbol])
        case .fileContainingExtension(let asked):
            return file(
                named: extensions[
                    DescriptorFile.Extension(
                        extendee: asked.containingType, number: asked.extensionNumber)])
        case .allExtensionNumbersOfType(let type):
            return extensionNumbers(of: type)
        case .listServices:
            let names = services.sorted().map { ReflectionV1.ServiceResponse(name: $0) }
            return .listServicesResponse(ReflectionV1.ListServiceResponse(service: names))
        case nil:
            return error(.invalidArgument, "The request asks for nothing.")
        }
    }

    /// The file and everything it imports, so that the asker can use it at once.
    private func file(named name: String?) -> Response.MessageResponse {
        guard let name, files[name] != nil else {
            return error(.notFound, "The schema has nothing of that name.")
        }
        var waiting = [name]
        var seen: Set<String> = []
        var found: [[UInt8]] = []
        while let next = waiting.popLast() {
            guard seen.insert(next).inserted, let file = files[next] else { continue }
            found.append(file.bytes)
            waiting.append(contentsOf: file.dependencies)
        }
        return .fileDescriptorResponse(
            ReflectionV1.FileDescriptorResponse(fileDescriptorProto: found))
    }

    private func extensionNumbers(of type: String) -> Response.MessageResponse {
        guard fileOfSymbol[type] != nil else {
            return error(.notFound, "The schema has no message of that name.")
        }
        let numbers = extensions.keys.filter { $0.extendee == type }.map(\.number).sorted()
        return .allExtensionNumbersResponse(
            ReflectionV1.ExtensionNumberResponse(baseTypeName: type, extensionNumber: numbers))
    }

    private func error(_ code: StatusCode, _ message: String) -> Response.MessageResponse {
        .errorResponse(
            ReflectionV1.ErrorResponse(errorCode: Int32(code.rawValue), errorMessage: message))
    }
}
