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

        package static let all: [Method] = [
            listAuditEntries,
            getAuditHead,
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

    /// Who buys in the shop, and what it knows of them.
    ///
    /// Names, addresses, phones and email addresses are encrypted in the store, under a key for each
    /// customer that goes when the customer is erased.
    package enum CustomerService {
        package static let name = "shopwire.v1.CustomerService"

        /// Makes an account.
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

        /// Changes the fields of the caller's account that the mask names.
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
            eraseCustomer,
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

        package static let all: [Method] = [
            getStock,
            adjustStock,
            setStock,
            listStockMovements,
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
}
