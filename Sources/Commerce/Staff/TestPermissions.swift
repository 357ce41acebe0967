package import RPC
package import Schema

extension Staff {
    /// Says which of some methods the caller may call.
    package static func testPermissions(
        _ request: TestPermissionsRequest, _ query: borrowing Query
    ) throws -> TestPermissionsResponse {
        let caller = query.caller
        let open = everyMethod.filter { caller.may(call: $0) }.map { "\($0.path)" }
        let known = Set(open)
        return TestPermissionsResponse(
            methods: request.methods.filter { known.contains($0) },
            role: StaffRole(of: caller.role))
    }

    /// The methods of the shop's services.
    static let everyMethod = shopServices.flatMap(\.bindings).map(\.method)
}
