package import RPC
package import Schema
internal import Wire

extension Carts {
    /// Says where the goods go, whom the bill is for, and where to reach a guest.
    package static func setCartAddresses(
        _ request: SetCartAddressesRequest, _ command: inout Command
    ) throws -> SetCartAddressesResponse {
        let owner = try shopper(command.caller)
        try check(request, of: owner)
        let wanted = Contact(
            shippingAddress: request.shippingAddress, billingAddress: request.billingAddress,
            email: request.email)
        let cart = try change(request.cartID, etag: request.etag, in: &command) { cart, command in
            let before = try cart.openContact(by: command.keys, in: command.transaction)
            guard wanted != before else { return }
            cart.contact =
                wanted == Contact()
                ? nil
                : try SealedContact(
                    wanted, of: owner, at: cart.place, by: command.keys,
                    in: command.transaction)
        }
        return SetCartAddressesResponse(cart: cart)
    }

    private static func check(
        _ request: SetCartAddressesRequest, of owner: Owner
    ) throws(Failure) {
        var violations: [Violation] = []
        let addresses = [
            ("shipping_address", request.shippingAddress),
            ("billing_address", request.billingAddress),
        ]
        for (field, address) in addresses {
            do throws(Failure) {
                try address?.check(field)
            } catch {
                violations += error.fields
            }
        }
        if !request.email.isEmpty {
            if !owner.isGuest {
                violations.append(
                    Violation(
                        field: "email",
                        description: "is for guests: a customer is reached at the account's"))
            } else if Email(request.email) == nil {
                violations += Failure.emailInvalid.fields
            }
        }
        if !violations.isEmpty {
            throw .fields(violations)
        }
    }
}
