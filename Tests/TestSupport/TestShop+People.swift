internal import Basics
internal import KeyValue
internal import RPC
package import Schema

/// What a test of the shop says of customers and staff.
extension TestShop {
    @discardableResult
    package func register(
        _ email: String, password: String = "correct horse", name: String = ""
    ) throws -> Customer {
        let request = RegisterCustomerRequest(email: email, password: password, name: name)
        let response: RegisterCustomerResponse = try call(
            Methods.CustomerService.registerCustomer, request, as: .anyone)
        return response.customer ?? Customer()
    }

    /// Signs in; the answer's token goes with later calls.
    package func signIn(
        _ email: String, password: String = "correct horse", requestID: String = ""
    ) throws -> SessionToken {
        let request = CreateSessionRequest(
            email: email, password: password, requestID: requestID)
        let response: CreateSessionResponse = try call(
            Methods.SessionService.createSession, request, as: .anyone)
        return response.sessionToken ?? SessionToken()
    }

    package func guestToken() throws -> String {
        let response: CreateGuestSessionResponse = try call(
            Methods.SessionService.createGuestSession, CreateGuestSessionRequest(), as: .anyone)
        return response.sessionToken?.token ?? ""
    }

    package func customer(_ id: String = "", bearing token: String) throws -> Customer {
        let response: GetCustomerResponse = try call(
            Methods.CustomerService.getCustomer, GetCustomerRequest(id: id), bearing: token)
        return response.customer ?? Customer()
    }

    package func sessions(bearing token: String) throws -> [Session] {
        let response: ListSessionsResponse = try call(
            Methods.SessionService.listSessions, ListSessionsRequest(), bearing: token)
        return response.sessions
    }

    /// Makes a member of staff with a key; the answer is the key's secret.
    package func hire(
        _ id: String, _ role: StaffRole, keyRole: StaffRole? = nil, scopes: [String] = [],
        expiring expiry: Timestamp? = nil
    ) throws -> String {
        let member = StaffMember(id: id, title: "The \(id)", role: role)
        let _: CreateStaffMemberResponse = try call(
            Methods.StaffService.createStaffMember, CreateStaffMemberRequest(staffMember: member))
        let key = ApiKey(
            id: "\(id)-key", staffMemberID: id, role: keyRole ?? role, scopes: scopes,
            expireTime: expiry)
        let response: CreateApiKeyResponse = try call(
            Methods.StaffService.createApiKey, CreateApiKeyRequest(apiKey: key))
        return response.secret
    }

    /// Those of `methods` that a token is good for.
    package func permissions(bearing token: String?, among methods: [Method]) throws -> [String] {
        let request = TestPermissionsRequest(methods: methods.map { "\($0.path)" })
        let response: TestPermissionsResponse = try call(
            Methods.StaffService.testPermissions, request, as: .anyone, bearing: token)
        return response.methods
    }

    /// Keeps an address of whoever bears the token.
    @discardableResult
    package func keep(
        _ address: Address, label: String = "", bearing token: String
    ) throws -> SavedAddress {
        let response: CreateAddressResponse = try call(
            Methods.CustomerService.createAddress,
            CreateAddressRequest(label: label, address: address), bearing: token)
        return response.savedAddress ?? SavedAddress()
    }

    package func addresses(
        of customer: String = "", bearing token: String
    ) throws -> [SavedAddress] {
        let response: ListAddressesResponse = try call(
            Methods.CustomerService.listAddresses, ListAddressesRequest(customerID: customer),
            bearing: token)
        return response.savedAddresses
    }

    /// Forgets whoever bears the token.
    package func erase(_ customer: String = "", bearing token: String) throws {
        let _: EraseCustomerResponse = try call(
            Methods.CustomerService.eraseCustomer, EraseCustomerRequest(id: customer),
            bearing: token)
    }

    /// Whether a text lies open in any row of the store.
    package func holds(_ text: String) throws -> Bool {
        var isFound = false
        try store.openSnapshot().scanAll { key, value in
            let row = String(decoding: Array(key) + Array(value), as: UTF8.self)
            isFound = isFound || row.contains(text)
            return true
        }
        return isFound
    }
}

/// The reason that `body` is refused with; nil if it is not.
package func reason(_ body: () throws -> some Any) -> String? {
    do {
        _ = try body()
        return nil
    } catch {
        return (error as? Failure)?.reason
    }
}
