// Generated from proto/ by tools/generate; do not edit.

/// Who may call a method. Each later value may do what the earlier ones may.
package enum Access: Int32, Sendable, Hashable, CaseIterable {
    /// Everybody, without a token.
    case anyone = 1
    /// A signed-in customer or guest, for their own things.
    case customer = 2
    /// Staff who look.
    case reader = 3
    /// Staff who help customers.
    case support = 4
    /// Staff who run the shop.
    case manager = 5
    /// Who owns the shop.
    case owner = 6
}

/// The methods of every service, as the schema states them.
package enum Methods {
    package enum ServerReflection {
        package static let name = "grpc.reflection.v1.ServerReflection"

        package static let serverReflectionInfo = Method(
            path: "/grpc.reflection.v1.ServerReflection/ServerReflectionInfo",
            kind: .bidirectional, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: ReflectionV1.ServerReflectionRequest.descriptor,
            response: ReflectionV1.ServerReflectionResponse.descriptor
        )

        package static let all: [Method] = [
            serverReflectionInfo,
        ]
    }

    package enum ServerReflectionV1Alpha {
        package static let name = "grpc.reflection.v1alpha.ServerReflection"

        package static let serverReflectionInfo = Method(
            path: "/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo",
            kind: .bidirectional, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: ReflectionV1Alpha.ServerReflectionRequest.descriptor,
            response: ReflectionV1Alpha.ServerReflectionResponse.descriptor
        )

        package static let all: [Method] = [
            serverReflectionInfo,
        ]
    }

    /// The books that are kept of the shop itself.
    package enum AdminService {
        package static let name = "shopwire.v1.AdminService"

        /// Lists what commands did, in the order in which they did it.
        package static let listAuditEntries = Method(
            path: "/shopwire.v1.AdminService/ListAuditEntries",
            kind: .unary, work: .query,
            access: .manager,
            requiresRequestID: false,
            request: ListAuditEntriesRequest.descriptor,
            response: ListAuditEntriesResponse.descriptor
        )

        /// Says where the audit stands. Who keeps this answer elsewhere can prove later that nothing
        /// before it was changed.
        package static let getAuditHead = Method(
            path: "/shopwire.v1.AdminService/GetAuditHead",
            kind: .unary, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: GetAuditHeadRequest.descriptor,
            response: GetAuditHeadResponse.descriptor
        )

        /// Takes one step towards another key of the server's key ring, and says how the ring stands.
        ///
        /// Add a key; where several servers share the ring, give each the new file and a SIGHUP; activate
        /// the key. From then on it seals what is new, and customers' keys and hashes of emails come under
        /// it while the shop is open, some at a time. Tokens made before hold as long as they did. Once
        /// nothing needs the old key any more, a day or so later, retire it.
        ///
        /// FAILED_PRECONDITION with RESOURCE_IN_USE when a key is to be retired that something needs.
        package static let rotateKeys = Method(
            path: "/shopwire.v1.AdminService/RotateKeys",
            kind: .unary, work: .command,
            access: .owner,
            requiresRequestID: false,
            request: RotateKeysRequest.descriptor,
            response: RotateKeysResponse.descriptor
        )

        package static let all: [Method] = [
            listAuditEntries,
            getAuditHead,
            rotateKeys,
        ]
    }

    /// What customers and guests mean to buy.
    ///
    /// Each of them has at most one current cart, which the first item makes; an empty `cart_id` means
    /// that one. An active cart is priced anew whenever it is shown, and says what has changed since. While
    /// a checkout has it, every change is ABORTED with CART_LOCKED, and what it comes to stands in its
    /// order; once it was ordered, merged or has expired, a change is FAILED_PRECONDITION with
    /// STATE_FORBIDS. Carts of others are NOT_FOUND. A guest's cart expires 30 days after its last change,
    /// a customer's after 365 days, one in a checkout never.
    package enum CartService {
        package static let name = "shopwire.v1.CartService"

        /// Reads a cart: one of the caller's, or for those who help customers any by its id.
        package static let getCart = Method(
            path: "/shopwire.v1.CartService/GetCart",
            kind: .unary, work: .query,
            access: .customer,
            requiresRequestID: false,
            request: GetCartRequest.descriptor,
            response: GetCartResponse.descriptor
        )

        /// Puts units of a sku into the cart; those that are in it already count on.
        ///
        /// INVALID_ARGUMENT with CURRENCY_MISMATCH when the sku is priced in another currency than the
        /// cart's items; RESOURCE_EXHAUSTED with TOO_LARGE when the cart has 1,500 lines already.
        package static let addItem = Method(
            path: "/shopwire.v1.CartService/AddItem",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: AddItemRequest.descriptor,
            response: AddItemResponse.descriptor
        )

        /// Says how many units of a sku are in the cart, whether or not there were any; none takes the
        /// line out.
        package static let setItemQuantity = Method(
            path: "/shopwire.v1.CartService/SetItemQuantity",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: SetItemQuantityRequest.descriptor,
            response: SetItemQuantityResponse.descriptor
        )

        /// Takes all units of a sku out of the cart. NOT_FOUND when there are none.
        package static let removeItem = Method(
            path: "/shopwire.v1.CartService/RemoveItem",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: RemoveItemRequest.descriptor,
            response: RemoveItemResponse.descriptor
        )

        /// Takes all items out of the cart; addresses, shipping method and coupon stay.
        package static let clearCart = Method(
            path: "/shopwire.v1.CartService/ClearCart",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: ClearCartRequest.descriptor,
            response: ClearCartResponse.descriptor
        )

        /// Says where the goods go, whom the bill is for, and where to reach a guest.
        package static let setCartAddresses = Method(
            path: "/shopwire.v1.CartService/SetCartAddresses",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: SetCartAddressesRequest.descriptor,
            response: SetCartAddressesResponse.descriptor
        )

        /// Says how the goods are sent.
        package static let setShippingMethod = Method(
            path: "/shopwire.v1.CartService/SetShippingMethod",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: SetShippingMethodRequest.descriptor,
            response: SetShippingMethodResponse.descriptor
        )

        /// Uses a coupon, in place of the one before. It counts as used only once an order is placed.
        package static let applyCoupon = Method(
            path: "/shopwire.v1.CartService/ApplyCoupon",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: ApplyCouponRequest.descriptor,
            response: ApplyCouponResponse.descriptor
        )

        /// Uses no coupon.
        package static let removeCoupon = Method(
            path: "/shopwire.v1.CartService/RemoveCoupon",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: RemoveCouponRequest.descriptor,
            response: RemoveCouponResponse.descriptor
        )

        /// Takes what somebody chose as a guest into the cart of the account they signed in with.
        ///
        /// Units of one sku add up, to 1,000,000 at the most. The customer's own coupon, shipping method
        /// and addresses stay; where there are none, the guest's are taken. Once merged, a guest's cart is
        /// never merged again, so that a repeat changes nothing.
        package static let mergeCarts = Method(
            path: "/shopwire.v1.CartService/MergeCarts",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: MergeCartsRequest.descriptor,
            response: MergeCartsResponse.descriptor
        )

        package static let all: [Method] = [
            getCart,
            addItem,
            setItemQuantity,
            removeItem,
            clearCart,
            setCartAddresses,
            setShippingMethod,
            applyCoupon,
            removeCoupon,
            mergeCarts,
        ]
    }

    /// The goods that the shop sells.
    package enum CatalogService {
        package static let name = "shopwire.v1.CatalogService"

        /// Adds a product.
        ///
        /// ALREADY_EXISTS with ID_TAKEN or SKU_TAKEN when its id or one of its skus is taken.
        package static let createProduct = Method(
            path: "/shopwire.v1.CatalogService/CreateProduct",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: CreateProductRequest.descriptor,
            response: CreateProductResponse.descriptor
        )

        /// Reads one product.
        package static let getProduct = Method(
            path: "/shopwire.v1.CatalogService/GetProduct",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: GetProductRequest.descriptor,
            response: GetProductResponse.descriptor
        )

        /// Reads several products, all of one moment.
        ///
        /// NOT_FOUND when one of them is missing.
        package static let batchGetProducts = Method(
            path: "/shopwire.v1.CatalogService/BatchGetProducts",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: BatchGetProductsRequest.descriptor,
            response: BatchGetProductsResponse.descriptor
        )

        /// Changes the fields of a product that the mask names.
        package static let updateProduct = Method(
            path: "/shopwire.v1.CatalogService/UpdateProduct",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: UpdateProductRequest.descriptor,
            response: UpdateProductResponse.descriptor
        )

        /// Takes a product out of the catalogue; its id and its skus stay taken until it is purged.
        ///
        /// FAILED_PRECONDITION with RESOURCE_IN_USE when a product is to be purged that has stock.
        package static let deleteProduct = Method(
            path: "/shopwire.v1.CatalogService/DeleteProduct",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: DeleteProductRequest.descriptor,
            response: DeleteProductResponse.descriptor
        )

        /// Brings a deleted product back, as it was.
        ///
        /// FAILED_PRECONDITION with STATE_FORBIDS when it is not deleted.
        package static let undeleteProduct = Method(
            path: "/shopwire.v1.CatalogService/UndeleteProduct",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: UndeleteProductRequest.descriptor,
            response: UndeleteProductResponse.descriptor
        )

        /// Lists products page by page. Customers see those that are for sale.
        package static let listProducts = Method(
            path: "/shopwire.v1.CatalogService/ListProducts",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: ListProductsRequest.descriptor,
            response: ListProductsResponse.descriptor
        )

        /// Takes in any number of products, in numbered rows.
        ///
        /// The first message says what is imported, all others are rows. The server answers with the last
        /// number that is durable: at once with where an import of this id stands, then after each batch.
        /// A row that is refused is reported and does not stop the others. A client that lost its
        /// connection starts again under the same import id and goes on behind that number; rows up to it
        /// that come again are passed over, so that each counts once.
        package static let importProducts = Method(
            path: "/shopwire.v1.CatalogService/ImportProducts",
            kind: .bidirectional, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: ImportProductsRequest.descriptor,
            response: ImportProductsResponse.descriptor
        )

        /// Gives out all products as they are at one moment, in the order of their ids, and then how many
        /// there were and their checksum.
        package static let exportProducts = Method(
            path: "/shopwire.v1.CatalogService/ExportProducts",
            kind: .serverStream, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: ExportProductsRequest.descriptor,
            response: ExportProductsResponse.descriptor
        )

        /// Adds a category.
        ///
        /// ALREADY_EXISTS with ID_TAKEN when its id is taken.
        package static let createCategory = Method(
            path: "/shopwire.v1.CatalogService/CreateCategory",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: CreateCategoryRequest.descriptor,
            response: CreateCategoryResponse.descriptor
        )

        /// Reads one category.
        package static let getCategory = Method(
            path: "/shopwire.v1.CatalogService/GetCategory",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: GetCategoryRequest.descriptor,
            response: GetCategoryResponse.descriptor
        )

        /// Lists the categories that stand directly in another, or all of them.
        package static let listCategories = Method(
            path: "/shopwire.v1.CatalogService/ListCategories",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: ListCategoriesRequest.descriptor,
            response: ListCategoriesResponse.descriptor
        )

        /// Changes the fields of a category that the mask names; a new parent moves it with all below it.
        package static let updateCategory = Method(
            path: "/shopwire.v1.CatalogService/UpdateCategory",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: UpdateCategoryRequest.descriptor,
            response: UpdateCategoryResponse.descriptor
        )

        /// Removes a category.
        ///
        /// FAILED_PRECONDITION with RESOURCE_IN_USE while another category or a product stands in it.
        package static let deleteCategory = Method(
            path: "/shopwire.v1.CatalogService/DeleteCategory",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: DeleteCategoryRequest.descriptor,
            response: DeleteCategoryResponse.descriptor
        )

        package static let all: [Method] = [
            createProduct,
            getProduct,
            batchGetProducts,
            updateProduct,
            deleteProduct,
            undeleteProduct,
            listProducts,
            importProducts,
            exportProducts,
            createCategory,
            getCategory,
            listCategories,
            updateCategory,
            deleteCategory,
        ]
    }

    /// What people do in the shop, for what is recommended to them.
    ///
    /// Nothing is kept of somebody who did not agree: of a customer whose consent does not include
    /// personalization, and of a guest or visitor whose events do not say that they agreed. What is kept
    /// goes after 400 days, and 5,000 events of one person are kept at the most. Purchases come from the
    /// orders by themselves; only those made elsewhere, before the shop moved in, are written here.
    package enum EventService {
        package static let name = "shopwire.v1.EventService"

        /// Takes down what somebody did.
        ///
        /// Customers and guests write their own events, up to 1,000 an hour: what is beyond that, and what is
        /// not agreed to, is passed over and counted. Staff who run the shop may write those of others.
        /// Events of goods that the shop does not have are kept without them.
        package static let writeUserEvents = Method(
            path: "/shopwire.v1.EventService/WriteUserEvents",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            request: WriteUserEventsRequest.descriptor,
            response: WriteUserEventsResponse.descriptor
        )

        /// Forgets what somebody did, or what everybody did before a time.
        ///
        /// Customers and guests have their own forgotten. One call forgets 1,000 events at the most and says
        /// whether there are more.
        package static let purgeUserEvents = Method(
            path: "/shopwire.v1.EventService/PurgeUserEvents",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            request: PurgeUserEventsRequest.descriptor,
            response: PurgeUserEventsResponse.descriptor
        )

        package static let all: [Method] = [
            writeUserEvents,
            purgeUserEvents,
        ]
    }

    /// The money side of orders.
    ///
    /// What a provider is asked for is planned together with the order and done after that is durable,
    /// under a key that never changes; so a provider does it once however often it is asked.
    package enum PaymentService {
        package static let name = "shopwire.v1.PaymentService"

        /// Reads a payment: one of the caller's own orders, or for staff any.
        package static let getPayment = Method(
            path: "/shopwire.v1.PaymentService/GetPayment",
            kind: .unary, work: .query,
            access: .customer,
            requiresRequestID: false,
            request: GetPaymentRequest.descriptor,
            response: GetPaymentResponse.descriptor
        )

        /// Lists payments, the latest first.
        package static let listPayments = Method(
            path: "/shopwire.v1.PaymentService/ListPayments",
            kind: .unary, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: ListPaymentsRequest.descriptor,
            response: ListPaymentsResponse.descriptor
        )

        /// Goes on with a payment after the customer did what it asked for: the provider is asked how it
        /// stands. Answers as PlaceOrder does.
        package static let continuePayment = Method(
            path: "/shopwire.v1.PaymentService/ContinuePayment",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: true,
            request: ContinuePaymentRequest.descriptor,
            response: ContinuePaymentResponse.descriptor
        )

        /// Takes money that was authorized, or notes that money came in on an invoice.
        ///
        /// FAILED_PRECONDITION with STATE_FORBIDS when less is authorized and not yet taken or asked for.
        package static let capturePayment = Method(
            path: "/shopwire.v1.PaymentService/CapturePayment",
            kind: .unary, work: .command,
            access: .support,
            requiresRequestID: true,
            request: CapturePaymentRequest.descriptor,
            response: CapturePaymentResponse.descriptor
        )

        /// Gives up an authorization of which nothing was taken. The order is cancelled, and what it held
        /// comes back.
        package static let voidPayment = Method(
            path: "/shopwire.v1.PaymentService/VoidPayment",
            kind: .unary, work: .command,
            access: .support,
            requiresRequestID: true,
            request: VoidPaymentRequest.descriptor,
            response: VoidPaymentResponse.descriptor
        )

        /// Gives money back.
        ///
        /// FAILED_PRECONDITION with REFUND_EXCEEDS_CAPTURED when more than was taken and is not given or
        /// being given back.
        package static let refundPayment = Method(
            path: "/shopwire.v1.PaymentService/RefundPayment",
            kind: .unary, work: .command,
            access: .support,
            requiresRequestID: true,
            request: RefundPaymentRequest.descriptor,
            response: RefundPaymentResponse.descriptor
        )

        /// Takes in what a provider reports, as it came.
        ///
        /// UNAUTHENTICATED with CREDENTIALS_REJECTED when it is forged or too old.
        package static let ingestProviderEvent = Method(
            path: "/shopwire.v1.PaymentService/IngestProviderEvent",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: IngestProviderEventRequest.descriptor,
            response: IngestProviderEventResponse.descriptor
        )

        /// Lists what providers reported and the shop could not make use of, the latest first: about
        /// something that nobody asked for, of an unknown kind, or with another amount or currency.
        package static let listParkedEvents = Method(
            path: "/shopwire.v1.PaymentService/ListParkedEvents",
            kind: .unary, work: .query,
            access: .support,
            requiresRequestID: false,
            request: ListParkedEventsRequest.descriptor,
            response: ListParkedEventsResponse.descriptor
        )

        /// Compares a period of the shop's books with those of a provider, and says where they differ.
        ///
        /// First, what the provider did in the period is looked for here; then what was asked for by
        /// payments that were begun in the period is looked for there. Each answer is about a part: call
        /// again with `next_page_token` until that is empty, and a new `request_id` each time. Nothing is
        /// changed.
        ///
        /// When the provider does not answer in time, the answer says so, and leads to the same part.
        package static let reconcilePayment = Method(
            path: "/shopwire.v1.PaymentService/ReconcilePayment",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: true,
            request: ReconcilePaymentRequest.descriptor,
            response: ReconcilePaymentResponse.descriptor
        )

        package static let all: [Method] = [
            getPayment,
            listPayments,
            continuePayment,
            capturePayment,
            voidPayment,
            refundPayment,
            ingestProviderEvent,
            listParkedEvents,
            reconcilePayment,
        ]
    }

    /// What was bought, from the checkout to the last return.
    ///
    /// Customers and guests see their own orders; those of others are NOT_FOUND to them.
    package enum OrderService {
        package static let name = "shopwire.v1.OrderService"

        /// Says what an order of a cart would be, and what stands in its way.
        package static let previewOrder = Method(
            path: "/shopwire.v1.OrderService/PreviewOrder",
            kind: .unary, work: .query,
            access: .customer,
            requiresRequestID: false,
            request: PreviewOrderRequest.descriptor,
            response: PreviewOrderResponse.descriptor
        )

        /// Orders what is in a cart, all of it or nothing, at the total that the caller saw.
        ///
        /// Waits for the payment provider until shortly before the deadline, 5 seconds at the most, and
        /// answers with the order and its payment as they stand then; a payment that is under way goes on.
        ///
        /// FAILED_PRECONDITION with OUT_OF_STOCK, TOTAL_CHANGED, COUPON_EXHAUSTED, STATE_FORBIDS or
        /// PAYMENT_DECLINED; ABORTED with ETAG_MISMATCH or CART_LOCKED.
        package static let placeOrder = Method(
            path: "/shopwire.v1.OrderService/PlaceOrder",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: true,
            isSecret: true,
            request: PlaceOrderRequest.descriptor,
            response: PlaceOrderResponse.descriptor
        )

        /// Pays for an order whose payment failed or expired, perhaps in another way. Answers as
        /// PlaceOrder does.
        package static let payOrder = Method(
            path: "/shopwire.v1.OrderService/PayOrder",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: true,
            isSecret: true,
            request: PayOrderRequest.descriptor,
            response: PayOrderResponse.descriptor
        )

        /// Reads an order by its id or its number.
        package static let getOrder = Method(
            path: "/shopwire.v1.OrderService/GetOrder",
            kind: .unary, work: .query,
            access: .customer,
            requiresRequestID: false,
            request: GetOrderRequest.descriptor,
            response: GetOrderResponse.descriptor
        )

        /// Lists orders, the latest first: the caller's, or for staff all.
        package static let listOrders = Method(
            path: "/shopwire.v1.OrderService/ListOrders",
            kind: .unary, work: .query,
            access: .customer,
            requiresRequestID: false,
            request: ListOrdersRequest.descriptor,
            response: ListOrdersResponse.descriptor
        )

        /// Cancels an order of which nothing was sent. What was paid is given back.
        ///
        /// FAILED_PRECONDITION with STATE_FORBIDS when something was sent, or a payment is under way whose
        /// outcome is not known.
        package static let cancelOrder = Method(
            path: "/shopwire.v1.OrderService/CancelOrder",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: true,
            isSecret: true,
            request: CancelOrderRequest.descriptor,
            response: CancelOrderResponse.descriptor
        )

        /// Notes that goods of an order were sent.
        package static let fulfilOrder = Method(
            path: "/shopwire.v1.OrderService/FulfilOrder",
            kind: .unary, work: .command,
            access: .support,
            requiresRequestID: false,
            isSecret: true,
            request: FulfilOrderRequest.descriptor,
            response: FulfilOrderResponse.descriptor
        )

        /// Asks to send goods back.
        package static let createReturn = Method(
            path: "/shopwire.v1.OrderService/CreateReturn",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: CreateReturnRequest.descriptor,
            response: CreateReturnResponse.descriptor
        )

        /// Notes that goods came back: they lie in the shop again unless they are broken, and their price
        /// is given back if asked for.
        package static let receiveReturn = Method(
            path: "/shopwire.v1.OrderService/ReceiveReturn",
            kind: .unary, work: .command,
            access: .support,
            requiresRequestID: false,
            isSecret: true,
            request: ReceiveReturnRequest.descriptor,
            response: ReceiveReturnResponse.descriptor
        )

        /// Lists what happened to an order, the first thing first.
        package static let listOrderHistory = Method(
            path: "/shopwire.v1.OrderService/ListOrderHistory",
            kind: .unary, work: .query,
            access: .customer,
            requiresRequestID: false,
            request: ListOrderHistoryRequest.descriptor,
            response: ListOrderHistoryResponse.descriptor
        )

        /// Tells of every change of orders, each once and those of one order as they followed each other,
        /// for as long as the caller listens: of the caller's orders, or for staff of all.
        ///
        /// It begins with what happens from now on, or goes on behind any `resume_token` of an earlier
        /// watch for the same. The first answer holds no change and tells where the watch begins. Changes
        /// are kept for a week unless the shop says otherwise.
        ///
        /// OUT_OF_RANGE with REVISION_COMPACTED when a change behind the token is no longer kept: list the
        /// orders anew. UNAVAILABLE when the server stops or the caller reads nothing for 30 seconds, and
        /// UNAUTHENTICATED when its token has ended: go on behind the last `resume_token` that came.
        package static let watchOrders = Method(
            path: "/shopwire.v1.OrderService/WatchOrders",
            kind: .serverStream, work: .query,
            access: .customer,
            requiresRequestID: false,
            request: WatchOrdersRequest.descriptor,
            response: WatchOrdersResponse.descriptor
        )

        package static let all: [Method] = [
            previewOrder,
            placeOrder,
            payOrder,
            getOrder,
            listOrders,
            cancelOrder,
            fulfilOrder,
            createReturn,
            receiveReturn,
            listOrderHistory,
            watchOrders,
        ]
    }

    /// What customers say of the goods they bought.
    ///
    /// A rating counts while its review is published: the product's rating and its place among the top
    /// rated follow in the same moment.
    package enum ReviewService {
        package static let name = "shopwire.v1.ReviewService"

        /// Rates a product that the caller bought, in words if they like.
        ///
        /// Without words it is published at once; words are read by staff first. FAILED_PRECONDITION with
        /// PURCHASE_REQUIRED when the caller did not buy it; ALREADY_EXISTS with REVIEW_EXISTS when they
        /// reviewed it before; RESOURCE_EXHAUSTED with RATE_LIMITED when they wrote 500 reviews.
        package static let createReview = Method(
            path: "/shopwire.v1.ReviewService/CreateReview",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: CreateReviewRequest.descriptor,
            response: CreateReviewResponse.descriptor
        )

        /// Lists reviews, the latest first: of one product those that are published; for those who help
        /// customers, of one product or of all, those in any state.
        package static let listReviews = Method(
            path: "/shopwire.v1.ReviewService/ListReviews",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: ListReviewsRequest.descriptor,
            response: ListReviewsResponse.descriptor
        )

        /// Publishes a review, or rejects it, also after it was published.
        package static let moderateReview = Method(
            path: "/shopwire.v1.ReviewService/ModerateReview",
            kind: .unary, work: .command,
            access: .support,
            requiresRequestID: false,
            request: ModerateReviewRequest.descriptor,
            response: ModerateReviewResponse.descriptor
        )

        package static let all: [Method] = [
            createReview,
            listReviews,
            moderateReview,
        ]
    }

    /// Signing in and out.
    ///
    /// A token is sent with each call as `authorization: Bearer TOKEN`.
    package enum SessionService {
        package static let name = "shopwire.v1.SessionService"

        /// Signs a customer in.
        ///
        /// UNAUTHENTICATED with CREDENTIALS_REJECTED, whatever was wrong; RESOURCE_EXHAUSTED with
        /// RATE_LIMITED after too many failures.
        package static let createSession = Method(
            path: "/shopwire.v1.SessionService/CreateSession",
            kind: .unary, work: .command,
            access: .anyone,
            requiresRequestID: false,
            isSecret: true,
            request: CreateSessionRequest.descriptor,
            response: CreateSessionResponse.descriptor
        )

        /// Begins a session for somebody who has no account, so that there can be a cart.
        ///
        /// RESOURCE_EXHAUSTED with RATE_LIMITED when there are too many, or came too fast from one address.
        package static let createGuestSession = Method(
            path: "/shopwire.v1.SessionService/CreateGuestSession",
            kind: .unary, work: .command,
            access: .anyone,
            requiresRequestID: false,
            isSecret: true,
            request: CreateGuestSessionRequest.descriptor,
            response: CreateGuestSessionResponse.descriptor
        )

        /// Makes a token that holds longer, up to the end of the session. The old one holds as long as it
        /// did.
        package static let refreshSession = Method(
            path: "/shopwire.v1.SessionService/RefreshSession",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: RefreshSessionRequest.descriptor,
            response: RefreshSessionResponse.descriptor
        )

        /// Ends one of the caller's sessions: its tokens are worth nothing at once.
        package static let revokeSession = Method(
            path: "/shopwire.v1.SessionService/RevokeSession",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            request: RevokeSessionRequest.descriptor,
            response: RevokeSessionResponse.descriptor
        )

        /// Ends all of the caller's sessions.
        package static let revokeAllSessions = Method(
            path: "/shopwire.v1.SessionService/RevokeAllSessions",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            request: RevokeAllSessionsRequest.descriptor,
            response: RevokeAllSessionsResponse.descriptor
        )

        /// Lists the caller's sessions.
        package static let listSessions = Method(
            path: "/shopwire.v1.SessionService/ListSessions",
            kind: .unary, work: .query,
            access: .customer,
            requiresRequestID: false,
            request: ListSessionsRequest.descriptor,
            response: ListSessionsResponse.descriptor
        )

        package static let all: [Method] = [
            createSession,
            createGuestSession,
            refreshSession,
            revokeSession,
            revokeAllSessions,
            listSessions,
        ]
    }

    /// Who buys in the shop, and what it knows of them.
    ///
    /// Names, addresses, phones and email addresses are encrypted in the store, under a key for each
    /// customer that goes when the customer is erased.
    package enum CustomerService {
        package static let name = "shopwire.v1.CustomerService"

        /// Makes an account, and mails a token to the address, for ConfirmEmail.
        ///
        /// ALREADY_EXISTS with EMAIL_TAKEN when there is one with this email.
        package static let registerCustomer = Method(
            path: "/shopwire.v1.CustomerService/RegisterCustomer",
            kind: .unary, work: .command,
            access: .anyone,
            requiresRequestID: false,
            request: RegisterCustomerRequest.descriptor,
            response: RegisterCustomerResponse.descriptor
        )

        /// Reads a customer: the caller, or for staff anyone.
        package static let getCustomer = Method(
            path: "/shopwire.v1.CustomerService/GetCustomer",
            kind: .unary, work: .query,
            access: .customer,
            requiresRequestID: false,
            request: GetCustomerRequest.descriptor,
            response: GetCustomerResponse.descriptor
        )

        /// Changes the fields of the caller's account that the mask names. A changed email is unconfirmed,
        /// and a token is mailed to it.
        ///
        /// ALREADY_EXISTS with EMAIL_TAKEN when there is another account with that email.
        package static let updateCustomer = Method(
            path: "/shopwire.v1.CustomerService/UpdateCustomer",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: UpdateCustomerRequest.descriptor,
            response: UpdateCustomerResponse.descriptor
        )

        /// Lists customers by id.
        package static let listCustomers = Method(
            path: "/shopwire.v1.CustomerService/ListCustomers",
            kind: .unary, work: .query,
            access: .support,
            requiresRequestID: false,
            request: ListCustomersRequest.descriptor,
            response: ListCustomersResponse.descriptor
        )

        /// Changes the caller's password and ends all other sessions.
        ///
        /// UNAUTHENTICATED with CREDENTIALS_REJECTED when the old one is wrong.
        package static let changePassword = Method(
            path: "/shopwire.v1.CustomerService/ChangePassword",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            request: ChangePasswordRequest.descriptor,
            response: ChangePasswordResponse.descriptor
        )

        /// Shows that mail to an address reaches its customer.
        ///
        /// UNAUTHENTICATED with TOKEN_INVALID when the token was used, is too old or was replaced.
        package static let confirmEmail = Method(
            path: "/shopwire.v1.CustomerService/ConfirmEmail",
            kind: .unary, work: .command,
            access: .anyone,
            requiresRequestID: false,
            request: ConfirmEmailRequest.descriptor,
            response: ConfirmEmailResponse.descriptor
        )

        /// Mails a token for ResetPassword to an address, if there is an account with it. The answer is the
        /// same if there is none.
        ///
        /// RESOURCE_EXHAUSTED with RATE_LIMITED when it is asked for too often.
        package static let requestPasswordReset = Method(
            path: "/shopwire.v1.CustomerService/RequestPasswordReset",
            kind: .unary, work: .command,
            access: .anyone,
            requiresRequestID: false,
            request: RequestPasswordResetRequest.descriptor,
            response: RequestPasswordResetResponse.descriptor
        )

        /// Sets a new password by a mailed token and ends all sessions of the customer.
        ///
        /// UNAUTHENTICATED with TOKEN_INVALID when the token was used, is too old or was replaced.
        package static let resetPassword = Method(
            path: "/shopwire.v1.CustomerService/ResetPassword",
            kind: .unary, work: .command,
            access: .anyone,
            requiresRequestID: false,
            request: ResetPasswordRequest.descriptor,
            response: ResetPasswordResponse.descriptor
        )

        /// Forgets who a customer is: the caller, or for managers anyone. What was sold stays in the books,
        /// without a name. Nothing brings it back.
        package static let eraseCustomer = Method(
            path: "/shopwire.v1.CustomerService/EraseCustomer",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            request: EraseCustomerRequest.descriptor,
            response: EraseCustomerResponse.descriptor
        )

        /// Gives out all that the shop holds of one person, for programs to read: the caller, or for
        /// managers anyone. The audit says who asked.
        package static let exportPersonalData = Method(
            path: "/shopwire.v1.CustomerService/ExportPersonalData",
            kind: .serverStream, work: .query,
            access: .customer,
            requiresRequestID: false,
            request: ExportPersonalDataRequest.descriptor,
            response: ExportPersonalDataResponse.descriptor
        )

        /// Adds an address to the caller's account.
        ///
        /// RESOURCE_EXHAUSTED with RATE_LIMITED when there are 20 already.
        package static let createAddress = Method(
            path: "/shopwire.v1.CustomerService/CreateAddress",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: CreateAddressRequest.descriptor,
            response: CreateAddressResponse.descriptor
        )

        /// Reads one address: of the caller, or for those who help customers of anyone.
        package static let getAddress = Method(
            path: "/shopwire.v1.CustomerService/GetAddress",
            kind: .unary, work: .query,
            access: .customer,
            requiresRequestID: false,
            request: GetAddressRequest.descriptor,
            response: GetAddressResponse.descriptor
        )

        /// Lists all addresses of a customer: of the caller, or for those who help customers of anyone.
        package static let listAddresses = Method(
            path: "/shopwire.v1.CustomerService/ListAddresses",
            kind: .unary, work: .query,
            access: .customer,
            requiresRequestID: false,
            request: ListAddressesRequest.descriptor,
            response: ListAddressesResponse.descriptor
        )

        /// Changes the fields of one of the caller's addresses that the mask names.
        package static let updateAddress = Method(
            path: "/shopwire.v1.CustomerService/UpdateAddress",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            isSecret: true,
            request: UpdateAddressRequest.descriptor,
            response: UpdateAddressResponse.descriptor
        )

        /// Removes one of the caller's addresses. Orders keep the copies that they were made with.
        package static let deleteAddress = Method(
            path: "/shopwire.v1.CustomerService/DeleteAddress",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            request: DeleteAddressRequest.descriptor,
            response: DeleteAddressResponse.descriptor
        )

        /// Reads what the caller agreed to.
        package static let getConsent = Method(
            path: "/shopwire.v1.CustomerService/GetConsent",
            kind: .unary, work: .query,
            access: .customer,
            requiresRequestID: false,
            request: GetConsentRequest.descriptor,
            response: GetConsentResponse.descriptor
        )

        /// Says what the caller agrees to.
        package static let setConsent = Method(
            path: "/shopwire.v1.CustomerService/SetConsent",
            kind: .unary, work: .command,
            access: .customer,
            requiresRequestID: false,
            request: SetConsentRequest.descriptor,
            response: SetConsentResponse.descriptor
        )

        package static let all: [Method] = [
            registerCustomer,
            getCustomer,
            updateCustomer,
            listCustomers,
            changePassword,
            confirmEmail,
            requestPasswordReset,
            resetPassword,
            eraseCustomer,
            exportPersonalData,
            createAddress,
            getAddress,
            listAddresses,
            updateAddress,
            deleteAddress,
            getConsent,
            setConsent,
        ]
    }

    /// How much of everything there is.
    package enum InventoryService {
        package static let name = "shopwire.v1.InventoryService"

        /// Reads the stock of one sku.
        package static let getStock = Method(
            path: "/shopwire.v1.InventoryService/GetStock",
            kind: .unary, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: GetStockRequest.descriptor,
            response: GetStockResponse.descriptor
        )

        /// Adds units to stock or takes them away: all of them, or none.
        ///
        /// FAILED_PRECONDITION with OUT_OF_STOCK when fewer are available than should go.
        package static let adjustStock = Method(
            path: "/shopwire.v1.InventoryService/AdjustStock",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: true,
            request: AdjustStockRequest.descriptor,
            response: AdjustStockResponse.descriptor
        )

        /// Says how much was counted.
        ///
        /// ABORTED with ETAG_MISMATCH when the stock is not what the caller expected; FAILED_PRECONDITION
        /// with OUT_OF_STOCK when fewer were counted than checkouts hold and orders will take.
        package static let setStock = Method(
            path: "/shopwire.v1.InventoryService/SetStock",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: SetStockRequest.descriptor,
            response: SetStockResponse.descriptor
        )

        /// Lists what came and went of one sku, the last change first.
        package static let listStockMovements = Method(
            path: "/shopwire.v1.InventoryService/ListStockMovements",
            kind: .unary, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: ListStockMovementsRequest.descriptor,
            response: ListStockMovementsResponse.descriptor
        )

        /// Says how much of one sku will be wanted, and how much to order for that.
        ///
        /// It learns from the units ordered on each day, without those called off, up to yesterday: trend,
        /// weekdays and, once two years are known, the season.
        package static let forecastDemand = Method(
            path: "/shopwire.v1.InventoryService/ForecastDemand",
            kind: .unary, work: .heavyQuery,
            access: .reader,
            requiresRequestID: false,
            request: ForecastDemandRequest.descriptor,
            response: ForecastDemandResponse.descriptor
        )

        package static let all: [Method] = [
            getStock,
            adjustStock,
            setStock,
            listStockMovements,
            forecastDemand,
        ]
    }

    /// What the shop learns from its orders and from its goods.
    ///
    /// Models are trained in the background, from what is in the shop when the training begins; what is
    /// there before stays in use until then. Of each kind three versions are kept.
    package enum ModelService {
        package static let name = "shopwire.v1.ModelService"

        /// Begins to train a model, or joins the training of that kind that is under way.
        package static let trainModel = Method(
            path: "/shopwire.v1.ModelService/TrainModel",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: TrainModelRequest.descriptor,
            response: TrainModelResponse.descriptor
        )

        /// Reads one model, with how far its training is.
        package static let getModel = Method(
            path: "/shopwire.v1.ModelService/GetModel",
            kind: .unary, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: GetModelRequest.descriptor,
            response: GetModelResponse.descriptor
        )

        /// Lists the models that are kept, the newest first.
        package static let listModels = Method(
            path: "/shopwire.v1.ModelService/ListModels",
            kind: .unary, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: ListModelsRequest.descriptor,
            response: ListModelsResponse.descriptor
        )

        /// Puts a model into use, in place of the one of its kind that is; an older one too.
        ///
        /// FAILED_PRECONDITION with STATE_FORBIDS when its training is not through.
        package static let activateModel = Method(
            path: "/shopwire.v1.ModelService/ActivateModel",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: ActivateModelRequest.descriptor,
            response: ActivateModelResponse.descriptor
        )

        package static let all: [Method] = [
            trainModel,
            getModel,
            listModels,
            activateModel,
        ]
    }

    /// What prices are made from: rates of tax, ways of shipping, coupons.
    package enum PricingService {
        package static let name = "shopwire.v1.PricingService"

        /// Adds a rate of tax.
        ///
        /// ALREADY_EXISTS with ID_TAKEN when its id is taken, with TAX_RATE_TAKEN when there is a rate for
        /// the same class and place.
        package static let createTaxRate = Method(
            path: "/shopwire.v1.PricingService/CreateTaxRate",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: CreateTaxRateRequest.descriptor,
            response: CreateTaxRateResponse.descriptor
        )

        /// Reads one rate of tax.
        package static let getTaxRate = Method(
            path: "/shopwire.v1.PricingService/GetTaxRate",
            kind: .unary, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: GetTaxRateRequest.descriptor,
            response: GetTaxRateResponse.descriptor
        )

        /// Lists the rates of tax by id.
        package static let listTaxRates = Method(
            path: "/shopwire.v1.PricingService/ListTaxRates",
            kind: .unary, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: ListTaxRatesRequest.descriptor,
            response: ListTaxRatesResponse.descriptor
        )

        /// Changes the fields of a rate of tax that the mask names.
        ///
        /// Carts are priced by the new rate at once; placed orders keep theirs.
        package static let updateTaxRate = Method(
            path: "/shopwire.v1.PricingService/UpdateTaxRate",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: UpdateTaxRateRequest.descriptor,
            response: UpdateTaxRateResponse.descriptor
        )

        /// Removes a rate of tax.
        package static let deleteTaxRate = Method(
            path: "/shopwire.v1.PricingService/DeleteTaxRate",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: DeleteTaxRateRequest.descriptor,
            response: DeleteTaxRateResponse.descriptor
        )

        /// Adds a way of shipping.
        ///
        /// ALREADY_EXISTS with ID_TAKEN when its id is taken.
        package static let createShippingMethod = Method(
            path: "/shopwire.v1.PricingService/CreateShippingMethod",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: CreateShippingMethodRequest.descriptor,
            response: CreateShippingMethodResponse.descriptor
        )

        /// Reads one way of shipping. Customers see it while it is active.
        package static let getShippingMethod = Method(
            path: "/shopwire.v1.PricingService/GetShippingMethod",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: GetShippingMethodRequest.descriptor,
            response: GetShippingMethodResponse.descriptor
        )

        /// Lists the ways of shipping by id. Customers see those that are active.
        ///
        /// A page may be short, or even empty, and yet have another after it: the filter is tested on so
        /// many methods in each call.
        package static let listShippingMethods = Method(
            path: "/shopwire.v1.PricingService/ListShippingMethods",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: ListShippingMethodsRequest.descriptor,
            response: ListShippingMethodsResponse.descriptor
        )

        /// Changes the fields of a way of shipping that the mask names.
        package static let updateShippingMethod = Method(
            path: "/shopwire.v1.PricingService/UpdateShippingMethod",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: UpdateShippingMethodRequest.descriptor,
            response: UpdateShippingMethodResponse.descriptor
        )

        /// Removes a way of shipping; carts that chose it must choose another.
        package static let deleteShippingMethod = Method(
            path: "/shopwire.v1.PricingService/DeleteShippingMethod",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: DeleteShippingMethodRequest.descriptor,
            response: DeleteShippingMethodResponse.descriptor
        )

        /// Adds a coupon.
        ///
        /// ALREADY_EXISTS with ID_TAKEN when its code is taken.
        package static let createCoupon = Method(
            path: "/shopwire.v1.PricingService/CreateCoupon",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: CreateCouponRequest.descriptor,
            response: CreateCouponResponse.descriptor
        )

        /// Reads one coupon.
        ///
        /// Support may, for customers ask why a code does not work; who only looks may not, for a code is
        /// worth money.
        package static let getCoupon = Method(
            path: "/shopwire.v1.PricingService/GetCoupon",
            kind: .unary, work: .query,
            access: .support,
            requiresRequestID: false,
            request: GetCouponRequest.descriptor,
            response: GetCouponResponse.descriptor
        )

        /// Lists the coupons by code.
        package static let listCoupons = Method(
            path: "/shopwire.v1.PricingService/ListCoupons",
            kind: .unary, work: .query,
            access: .manager,
            requiresRequestID: false,
            request: ListCouponsRequest.descriptor,
            response: ListCouponsResponse.descriptor
        )

        /// Changes the fields of a coupon that the mask names.
        package static let updateCoupon = Method(
            path: "/shopwire.v1.PricingService/UpdateCoupon",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: UpdateCouponRequest.descriptor,
            response: UpdateCouponResponse.descriptor
        )

        /// Removes a coupon that no order holds.
        ///
        /// FAILED_PRECONDITION with RESOURCE_IN_USE when it was used: make it inactive instead.
        package static let deleteCoupon = Method(
            path: "/shopwire.v1.PricingService/DeleteCoupon",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: DeleteCouponRequest.descriptor,
            response: DeleteCouponResponse.descriptor
        )

        package static let all: [Method] = [
            createTaxRate,
            getTaxRate,
            listTaxRates,
            updateTaxRate,
            deleteTaxRate,
            createShippingMethod,
            getShippingMethod,
            listShippingMethods,
            updateShippingMethod,
            deleteShippingMethod,
            createCoupon,
            getCoupon,
            listCoupons,
            updateCoupon,
            deleteCoupon,
        ]
    }

    /// What somebody may like.
    package enum RecommendationService {
        package static let name = "shopwire.v1.RecommendationService"

        /// Recommends goods that are for sale, in stock, and not among those that were named.
        ///
        /// Where the shop has learned nothing yet, the answer falls back to goods that are alike, and then
        /// to what sells best; each place says why it is there.
        package static let recommend = Method(
            path: "/shopwire.v1.RecommendationService/Recommend",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: RecommendRequest.descriptor,
            response: RecommendResponse.descriptor
        )

        /// Says which categories a product may belong to, by the words of its title and description; the
        /// words of a query do as well, and tell which category it means.
        ///
        /// The shop learns that from its own goods when a model of KIND_NAIVE_BAYES is trained; before
        /// that, FAILED_PRECONDITION with STATE_FORBIDS.
        package static let suggestCategory = Method(
            path: "/shopwire.v1.RecommendationService/SuggestCategory",
            kind: .unary, work: .heavyQuery,
            access: .reader,
            requiresRequestID: false,
            request: SuggestCategoryRequest.descriptor,
            response: SuggestCategoryResponse.descriptor
        )

        package static let all: [Method] = [
            recommend,
            suggestCategory,
        ]
    }

    /// Finds goods by what people type.
    package enum SearchService {
        package static let name = "shopwire.v1.SearchService"

        /// Finds goods that are for sale by words, best first.
        ///
        /// What was changed a moment ago is found as it is now: goods are indexed with their change.
        package static let searchProducts = Method(
            path: "/shopwire.v1.SearchService/SearchProducts",
            kind: .unary, work: .heavyQuery,
            access: .anyone,
            requiresRequestID: false,
            request: SearchProductsRequest.descriptor,
            response: SearchProductsResponse.descriptor
        )

        /// Says what somebody who is typing may want: queries, goods and categories.
        package static let suggestQueries = Method(
            path: "/shopwire.v1.SearchService/SuggestQueries",
            kind: .unary, work: .heavyQuery,
            access: .anyone,
            requiresRequestID: false,
            request: SuggestQueriesRequest.descriptor,
            response: SuggestQueriesResponse.descriptor
        )

        /// Says how the index stands.
        package static let getSearchIndex = Method(
            path: "/shopwire.v1.SearchService/GetSearchIndex",
            kind: .unary, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: GetSearchIndexRequest.descriptor,
            response: GetSearchIndexResponse.descriptor
        )

        /// Makes the index anew from the goods, perhaps for another language, while the shop is open.
        ///
        /// It goes on by itself; searches use the old index until the new one is whole.
        package static let rebuildSearchIndex = Method(
            path: "/shopwire.v1.SearchService/RebuildSearchIndex",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: RebuildSearchIndexRequest.descriptor,
            response: RebuildSearchIndexResponse.descriptor
        )

        /// Adds words that mean the same; searches know them at once.
        ///
        /// ALREADY_EXISTS with ID_TAKEN when its id is taken.
        package static let createSynonym = Method(
            path: "/shopwire.v1.SearchService/CreateSynonym",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: CreateSynonymRequest.descriptor,
            response: CreateSynonymResponse.descriptor
        )

        /// Reads one synonym.
        package static let getSynonym = Method(
            path: "/shopwire.v1.SearchService/GetSynonym",
            kind: .unary, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: GetSynonymRequest.descriptor,
            response: GetSynonymResponse.descriptor
        )

        /// Lists the synonyms by id.
        package static let listSynonyms = Method(
            path: "/shopwire.v1.SearchService/ListSynonyms",
            kind: .unary, work: .query,
            access: .reader,
            requiresRequestID: false,
            request: ListSynonymsRequest.descriptor,
            response: ListSynonymsResponse.descriptor
        )

        /// Changes the fields of a synonym that the mask names.
        package static let updateSynonym = Method(
            path: "/shopwire.v1.SearchService/UpdateSynonym",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: UpdateSynonymRequest.descriptor,
            response: UpdateSynonymResponse.descriptor
        )

        /// Removes a synonym.
        package static let deleteSynonym = Method(
            path: "/shopwire.v1.SearchService/DeleteSynonym",
            kind: .unary, work: .command,
            access: .manager,
            requiresRequestID: false,
            request: DeleteSynonymRequest.descriptor,
            response: DeleteSynonymResponse.descriptor
        )

        package static let all: [Method] = [
            searchProducts,
            suggestQueries,
            getSearchIndex,
            rebuildSearchIndex,
            createSynonym,
            getSynonym,
            listSynonyms,
            updateSynonym,
            deleteSynonym,
        ]
    }

    /// Who works in the shop, and the keys that programs use in their names.
    package enum StaffService {
        package static let name = "shopwire.v1.StaffService"

        /// Adds a member of staff.
        package static let createStaffMember = Method(
            path: "/shopwire.v1.StaffService/CreateStaffMember",
            kind: .unary, work: .command,
            access: .owner,
            requiresRequestID: false,
            request: CreateStaffMemberRequest.descriptor,
            response: CreateStaffMemberResponse.descriptor
        )

        /// Reads one member of staff.
        package static let getStaffMember = Method(
            path: "/shopwire.v1.StaffService/GetStaffMember",
            kind: .unary, work: .query,
            access: .owner,
            requiresRequestID: false,
            request: GetStaffMemberRequest.descriptor,
            response: GetStaffMemberResponse.descriptor
        )

        /// Lists the staff by id.
        package static let listStaffMembers = Method(
            path: "/shopwire.v1.StaffService/ListStaffMembers",
            kind: .unary, work: .query,
            access: .owner,
            requiresRequestID: false,
            request: ListStaffMembersRequest.descriptor,
            response: ListStaffMembersResponse.descriptor
        )

        /// Changes the fields of a member of staff that the mask names. A lower role and a suspension
        /// hold at once, for keys in use too.
        package static let updateStaffMember = Method(
            path: "/shopwire.v1.StaffService/UpdateStaffMember",
            kind: .unary, work: .command,
            access: .owner,
            requiresRequestID: false,
            request: UpdateStaffMemberRequest.descriptor,
            response: UpdateStaffMemberResponse.descriptor
        )

        /// Removes a member of staff with all keys.
        package static let deleteStaffMember = Method(
            path: "/shopwire.v1.StaffService/DeleteStaffMember",
            kind: .unary, work: .command,
            access: .owner,
            requiresRequestID: false,
            request: DeleteStaffMemberRequest.descriptor,
            response: DeleteStaffMemberResponse.descriptor
        )

        /// Makes a key in the name of a member of staff. Its secret is in the answer and nowhere else.
        package static let createApiKey = Method(
            path: "/shopwire.v1.StaffService/CreateApiKey",
            kind: .unary, work: .command,
            access: .owner,
            requiresRequestID: false,
            isSecret: true,
            request: CreateApiKeyRequest.descriptor,
            response: CreateApiKeyResponse.descriptor
        )

        /// Reads one key, without its secret.
        package static let getApiKey = Method(
            path: "/shopwire.v1.StaffService/GetApiKey",
            kind: .unary, work: .query,
            access: .owner,
            requiresRequestID: false,
            request: GetApiKeyRequest.descriptor,
            response: GetApiKeyResponse.descriptor
        )

        /// Lists the keys of a member of staff, without their secrets.
        package static let listApiKeys = Method(
            path: "/shopwire.v1.StaffService/ListApiKeys",
            kind: .unary, work: .query,
            access: .owner,
            requiresRequestID: false,
            request: ListApiKeysRequest.descriptor,
            response: ListApiKeysResponse.descriptor
        )

        /// Revokes a key at once.
        package static let deleteApiKey = Method(
            path: "/shopwire.v1.StaffService/DeleteApiKey",
            kind: .unary, work: .command,
            access: .owner,
            requiresRequestID: false,
            request: DeleteApiKeyRequest.descriptor,
            response: DeleteApiKeyResponse.descriptor
        )

        /// Says which of some methods the caller may call.
        package static let testPermissions = Method(
            path: "/shopwire.v1.StaffService/TestPermissions",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: TestPermissionsRequest.descriptor,
            response: TestPermissionsResponse.descriptor
        )

        package static let all: [Method] = [
            createStaffMember,
            getStaffMember,
            listStaffMembers,
            updateStaffMember,
            deleteStaffMember,
            createApiKey,
            getApiKey,
            listApiKeys,
            deleteApiKey,
            testPermissions,
        ]
    }

    package enum Health {
        package static let name = "grpc.health.v1.Health"

        package static let check = Method(
            path: "/grpc.health.v1.Health/Check",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: HealthV1.HealthCheckRequest.descriptor,
            response: HealthV1.HealthCheckResponse.descriptor
        )

        package static let list = Method(
            path: "/grpc.health.v1.Health/List",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: HealthV1.HealthListRequest.descriptor,
            response: HealthV1.HealthListResponse.descriptor
        )

        package static let watch = Method(
            path: "/grpc.health.v1.Health/Watch",
            kind: .serverStream, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: HealthV1.HealthCheckRequest.descriptor,
            response: HealthV1.HealthCheckResponse.descriptor
        )

        package static let all: [Method] = [
            check,
            list,
            watch,
        ]
    }

    /// Those of all services.
    package static let all: [Method] = [
        ServerReflection.all,
        ServerReflectionV1Alpha.all,
        AdminService.all,
        CartService.all,
        CatalogService.all,
        EventService.all,
        PaymentService.all,
        OrderService.all,
        ReviewService.all,
        SessionService.all,
        CustomerService.all,
        InventoryService.all,
        ModelService.all,
        PricingService.all,
        RecommendationService.all,
        SearchService.all,
        StaffService.all,
        Health.all,
    ].flatMap { $0 }
}
