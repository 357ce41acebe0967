import ArgumentParser
import Client
import Console
import Schema

/// Shows and changes carts.
struct CartCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "cart",
        abstract: "Shows and fills the cart of a customer or guest.",
        discussion: """
            shopwire cart add TEA/100 2 --key SESSION-TOKEN
            shopwire cart show CART-ID --key DIR/owner.key

            Carts are of customers and guests, so that the key is the token of a session, as \
            `shopwire call session.CreateGuestSession` makes one. Staff look at any cart by its id.
            """,
        subcommands: [
            Show.self, Add.self, Set.self, Remove.self, Clear.self, Coupon.self, Shipping.self,
            Merge.self,
        ],
        defaultSubcommand: Show.self)
}

extension CartCommand {
    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Shows a cart as it is now.")

        @Argument(help: "The cart's id; without it, the cart of whoever bears the token.")
        var id = ""

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printing {
                let answer: GetCartResponse = try $0.call(
                    Methods.CartService.getCart, GetCartRequest(cartID: id), $1)
                return answer.cart
            }
        }
    }

    struct Add: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Puts units of a sku in.")

        @Argument(help: "The stock keeping unit.")
        var sku: String

        @Argument(help: "How many units more.")
        var quantity: Int64 = 1

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printing {
                let request = AddItemRequest(
                    sku: sku, quantity: quantity, requestID: makeRequestID())
                let answer: AddItemResponse = try $0.call(Methods.CartService.addItem, request, $1)
                return answer.cart
            }
        }
    }

    struct Set: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Says how many units of a sku are in it.")

        @Argument(help: "The stock keeping unit.")
        var sku: String

        @Argument(help: "How many units; 0 takes the sku out.")
        var quantity: Int64

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printing {
                let request = SetItemQuantityRequest(
                    sku: sku, quantity: quantity, requestID: makeRequestID())
                let answer: SetItemQuantityResponse = try $0.call(
                    Methods.CartService.setItemQuantity, request, $1)
                return answer.cart
            }
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Takes a sku out.")

        @Argument(help: "The stock keeping unit.")
        var sku: String

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printing {
                let request = RemoveItemRequest(sku: sku, requestID: makeRequestID())
                let answer: RemoveItemResponse = try $0.call(
                    Methods.CartService.removeItem, request, $1)
                return answer.cart
            }
        }
    }

    struct Clear: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Takes everything out.")

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printing {
                let answer: ClearCartResponse = try $0.call(
                    Methods.CartService.clearCart, ClearCartRequest(requestID: makeRequestID()),
                    $1)
                return answer.cart
            }
        }
    }

    struct Coupon: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Uses a coupon, or none when no code is given.")

        @Argument(help: "The coupon's code.")
        var code = ""

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printing {
                if code.isEmpty {
                    let answer: RemoveCouponResponse = try $0.call(
                        Methods.CartService.removeCoupon,
                        RemoveCouponRequest(requestID: makeRequestID()), $1)
                    return answer.cart
                }
                let answer: ApplyCouponResponse = try $0.call(
                    Methods.CartService.applyCoupon,
                    ApplyCouponRequest(code: code, requestID: makeRequestID()), $1)
                return answer.cart
            }
        }
    }

    struct Shipping: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Chooses how it is sent; nothing is chosen when no method is given.")

        @Argument(help: "The shipping method's id.")
        var method = ""

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printing {
                let request = SetShippingMethodRequest(
                    shippingMethodID: method, requestID: makeRequestID())
                let answer: SetShippingMethodResponse = try $0.call(
                    Methods.CartService.setShippingMethod, request, $1)
                return answer.cart
            }
        }
    }

    struct Merge: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Takes a guest's cart into that of the customer whose token is the key.")

        @Argument(help: "The guest's session token, or the file that holds it.")
        var guest: String

        @OptionGroup
        var options: ServerOptions

        func run() throws {
            try options.printing {
                let request = MergeCartsRequest(
                    guestToken: try ServerChoice.secret(in: guest), requestID: makeRequestID())
                let answer: MergeCartsResponse = try $0.call(
                    Methods.CartService.mergeCarts, request, $1)
                return answer.cart
            }
        }
    }
}

extension ServerOptions {
    /// Prints the cart that `call` answers with.
    fileprivate func printing(_ call: (Connection, CallOptions) throws -> Cart?) throws {
        try reporting {
            let connection = try connect()
            let cart = try call(connection, try callOptions())
            connection.close()
            if json {
                print(try (cart ?? Cart()).json)
            } else {
                print(cart?.page ?? "There is no cart yet.")
            }
        }
    }
}
