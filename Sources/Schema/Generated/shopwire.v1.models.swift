// Generated from proto/ by tools/generate; do not edit.
internal import CSchema
package import Wire

/// Something that was learned.
package struct Model: Message {
    /// What it is for.
    package enum Kind: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// What is bought together, and how often lately.
        case baskets
        /// Which goods are alike.
        case content
        /// Which category a text speaks of.
        case naiveBayes
        /// What will be sold.
        case linearRegression
        /// How likely a click or a purchase is.
        case logisticRegression
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .baskets
            case 2: self = .content
            case 3: self = .naiveBayes
            case 4: self = .linearRegression
            case 5: self = .logisticRegression
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .baskets: 1
            case .content: 2
            case .naiveBayes: 3
            case .linearRegression: 4
            case .logisticRegression: 5
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// How far it is.
    package enum State: RawRepresentable, Sendable, Hashable {
        /// Not said.
        case unspecified
        /// Its training has not begun.
        case queued
        /// It is being trained.
        case training
        /// It can be used.
        case ready
        /// Its training came to nothing.
        case failed
        /// A value that this version does not know.
        case unrecognized(Int32)

        package init(rawValue: Int32) {
            switch rawValue {
            case 0: self = .unspecified
            case 1: self = .queued
            case 2: self = .training
            case 3: self = .ready
            case 4: self = .failed
            default: self = .unrecognized(rawValue)
            }
        }

        package var rawValue: Int32 {
            switch self {
            case .unspecified: 0
            case .queued: 1
            case .training: 2
            case .ready: 3
            case .failed: 4
            case .unrecognized(let rawValue): rawValue
            }
        }
    }

    /// A figure about it.
    package struct Metric: Message {
        /// What it says.
        package var name: String
        /// Its value.
        package var value: Double
        package var unknownFields: [UInt8]

        package init() {
            name = ""
            value = 0
            unknownFields = []
        }

        package init(
            name: String = "",
            value: Double = 0
        ) {
            self.name = name
            self.value = value
            unknownFields = []
        }

        package static var descriptor: MessageDescriptor {
            unsafe MessageDescriptor(rules: shopwire__v1__model__metric__rules())
        }

        /// The numbers of the fields on the wire.
        package enum FieldNumber {
            @inlinable package static var name: UInt32 { 1 }
            @inlinable package static var value: UInt32 { 2 }
        }

        package init(unpacked pointer: UnsafeRawPointer) {
            let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Model__Metric.self)
            unsafe name = Unpacked.text(c.pointee.name)
            unsafe value = c.pointee.value
            unsafe unknownFields = Unpacked.unknownFields(pointer)
        }

        package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
            let c = unsafe arena.place(Shopwire__V1__Model__Metric.self)
            unsafe shopwire__v1__model__metric__init(c)
            unsafe c.pointee.name = arena.text(name)
            unsafe c.pointee.value = value
            unsafe arena.keep(unknownFields + Arena.negativeZero(value, number: 2), in: c)
            return UnsafeMutableRawPointer(c)
        }
    }

    /// Its id.
    package var id: String
    /// What it is for.
    package var kind: Model.Kind
    /// Counts the models of its kind, from 1.
    package var version: UInt64
    /// How far it is.
    package var state: Model.State
    /// Whether it is in use.
    package var active: Bool
    /// The revision of the shop that it learned from.
    package var dataRevision: UInt64
    /// How much of the training is done: 0 to 1.
    package var progress: Double
    /// What was found out about it, on data that was kept from it where the name says held out.
    package var metrics: [Model.Metric]
    /// Why its training came to nothing.
    package var failure: String
    /// When it was asked for.
    package var createTime: Google.Timestamp?
    /// When its training began.
    package var startTime: Google.Timestamp?
    /// When its training ended.
    package var endTime: Google.Timestamp?
    /// Whether it goes into use by itself when it is ready.
    package var activates: Bool
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        kind = .unspecified
        version = 0
        state = .unspecified
        active = false
        dataRevision = 0
        progress = 0
        metrics = []
        failure = ""
        createTime = nil
        startTime = nil
        endTime = nil
        activates = false
        unknownFields = []
    }

    package init(
        id: String = "",
        kind: Model.Kind = .unspecified,
        version: UInt64 = 0,
        state: Model.State = .unspecified,
        active: Bool = false,
        dataRevision: UInt64 = 0,
        progress: Double = 0,
        metrics: [Model.Metric] = [],
        failure: String = "",
        createTime: Google.Timestamp? = nil,
        startTime: Google.Timestamp? = nil,
        endTime: Google.Timestamp? = nil,
        activates: Bool = false
    ) {
        self.id = id
        self.kind = kind
        self.version = version
        self.state = state
        self.active = active
        self.dataRevision = dataRevision
        self.progress = progress
        self.metrics = metrics
        self.failure = failure
        self.createTime = createTime
        self.startTime = startTime
        self.endTime = endTime
        self.activates = activates
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__model__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var kind: UInt32 { 2 }
        @inlinable package static var version: UInt32 { 3 }
        @inlinable package static var state: UInt32 { 4 }
        @inlinable package static var active: UInt32 { 5 }
        @inlinable package static var dataRevision: UInt32 { 6 }
        @inlinable package static var progress: UInt32 { 7 }
        @inlinable package static var metrics: UInt32 { 8 }
        @inlinable package static var failure: UInt32 { 9 }
        @inlinable package static var createTime: UInt32 { 10 }
        @inlinable package static var startTime: UInt32 { 11 }
        @inlinable package static var endTime: UInt32 { 12 }
        @inlinable package static var activates: UInt32 { 13 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__Model.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe kind = Model.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe version = c.pointee.version
        unsafe state = Model.State(rawValue: .init(truncatingIfNeeded: c.pointee.state.rawValue))
        unsafe active = c.pointee.active != 0
        unsafe dataRevision = c.pointee.data_revision
        unsafe progress = c.pointee.progress
        unsafe metrics = Unpacked.messages(c.pointee.metrics, Int(c.pointee.n_metrics))
        unsafe failure = Unpacked.text(c.pointee.failure)
        unsafe createTime = Unpacked.message(c.pointee.create_time)
        unsafe startTime = Unpacked.message(c.pointee.start_time)
        unsafe endTime = Unpacked.message(c.pointee.end_time)
        unsafe activates = c.pointee.activates != 0
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__Model.self)
        unsafe shopwire__v1__model__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.version = version
        unsafe c.pointee.state = .init(rawValue: .init(truncatingIfNeeded: state.rawValue))
        unsafe c.pointee.active = active ? 1 : 0
        unsafe c.pointee.data_revision = dataRevision
        unsafe c.pointee.progress = progress
        (unsafe c.pointee.metrics, unsafe c.pointee.n_metrics) = unsafe arena.messages(metrics)
        unsafe c.pointee.failure = arena.text(failure)
        unsafe c.pointee.create_time = arena.message(createTime)
        unsafe c.pointee.start_time = arena.message(startTime)
        unsafe c.pointee.end_time = arena.message(endTime)
        unsafe c.pointee.activates = activates ? 1 : 0
        unsafe arena.keep(unknownFields + Arena.negativeZero(progress, number: 7), in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to train a model.
package struct TrainModelRequest: Message {
    /// What it is for.
    package var kind: Model.Kind
    /// Keeps it out of use until ActivateModel names it.
    package var hold: Bool
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        kind = .unspecified
        hold = false
        requestID = ""
        unknownFields = []
    }

    package init(
        kind: Model.Kind = .unspecified,
        hold: Bool = false,
        requestID: String = ""
    ) {
        self.kind = kind
        self.hold = hold
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__train_model_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var kind: UInt32 { 1 }
        @inlinable package static var hold: UInt32 { 2 }
        @inlinable package static var requestID: UInt32 { 3 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__TrainModelRequest.self)
        unsafe kind = Model.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe hold = c.pointee.hold != 0
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__TrainModelRequest.self)
        unsafe shopwire__v1__train_model_request__init(c)
        unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe c.pointee.hold = hold ? 1 : 0
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The model that is trained.
package struct TrainModelResponse: Message {
    /// The model.
    package var model: Model?
    package var unknownFields: [UInt8]

    package init() {
        model = nil
        unknownFields = []
    }

    package init(
        model: Model? = nil
    ) {
        self.model = model
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__train_model_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var model: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__TrainModelResponse.self)
        unsafe model = Unpacked.message(c.pointee.model)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__TrainModelResponse.self)
        unsafe shopwire__v1__train_model_response__init(c)
        unsafe c.pointee.model = arena.message(model)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for a model.
package struct GetModelRequest: Message {
    /// The model.
    package var id: String
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        unknownFields = []
    }

    package init(
        id: String = ""
    ) {
        self.id = id
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_model_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetModelRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetModelRequest.self)
        unsafe shopwire__v1__get_model_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The model asked for.
package struct GetModelResponse: Message {
    /// The model.
    package var model: Model?
    package var unknownFields: [UInt8]

    package init() {
        model = nil
        unknownFields = []
    }

    package init(
        model: Model? = nil
    ) {
        self.model = model
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__get_model_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var model: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__GetModelResponse.self)
        unsafe model = Unpacked.message(c.pointee.model)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__GetModelResponse.self)
        unsafe shopwire__v1__get_model_response__init(c)
        unsafe c.pointee.model = arena.message(model)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks for the models.
package struct ListModelsRequest: Message {
    /// Only of this kind.
    package var kind: Model.Kind
    package var unknownFields: [UInt8]

    package init() {
        kind = .unspecified
        unknownFields = []
    }

    package init(
        kind: Model.Kind = .unspecified
    ) {
        self.kind = kind
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_models_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var kind: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListModelsRequest.self)
        unsafe kind = Model.Kind(rawValue: .init(truncatingIfNeeded: c.pointee.kind.rawValue))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListModelsRequest.self)
        unsafe shopwire__v1__list_models_request__init(c)
        unsafe c.pointee.kind = .init(rawValue: .init(truncatingIfNeeded: kind.rawValue))
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The models.
package struct ListModelsResponse: Message {
    /// The models, the newest first.
    package var models: [Model]
    package var unknownFields: [UInt8]

    package init() {
        models = []
        unknownFields = []
    }

    package init(
        models: [Model] = []
    ) {
        self.models = models
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__list_models_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var models: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ListModelsResponse.self)
        unsafe models = Unpacked.messages(c.pointee.models, Int(c.pointee.n_models))
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ListModelsResponse.self)
        unsafe shopwire__v1__list_models_response__init(c)
        (unsafe c.pointee.models, unsafe c.pointee.n_models) = unsafe arena.messages(models)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// Asks to put a model into use.
package struct ActivateModelRequest: Message {
    /// The model.
    package var id: String
    /// A UUID that makes a repeat of this call harmless.
    package var requestID: String
    package var unknownFields: [UInt8]

    package init() {
        id = ""
        requestID = ""
        unknownFields = []
    }

    package init(
        id: String = "",
        requestID: String = ""
    ) {
        self.id = id
        self.requestID = requestID
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__activate_model_request__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var id: UInt32 { 1 }
        @inlinable package static var requestID: UInt32 { 2 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ActivateModelRequest.self)
        unsafe id = Unpacked.text(c.pointee.id)
        unsafe requestID = Unpacked.text(c.pointee.request_id)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ActivateModelRequest.self)
        unsafe shopwire__v1__activate_model_request__init(c)
        unsafe c.pointee.id = arena.text(id)
        unsafe c.pointee.request_id = arena.text(requestID)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

/// The model that is in use.
package struct ActivateModelResponse: Message {
    /// The model.
    package var model: Model?
    package var unknownFields: [UInt8]

    package init() {
        model = nil
        unknownFields = []
    }

    package init(
        model: Model? = nil
    ) {
        self.model = model
        unknownFields = []
    }

    package static var descriptor: MessageDescriptor {
        unsafe MessageDescriptor(rules: shopwire__v1__activate_model_response__rules())
    }

    /// The numbers of the fields on the wire.
    package enum FieldNumber {
        @inlinable package static var model: UInt32 { 1 }
    }

    package init(unpacked pointer: UnsafeRawPointer) {
        let c = unsafe pointer.assumingMemoryBound(to: Shopwire__V1__ActivateModelResponse.self)
        unsafe model = Unpacked.message(c.pointee.model)
        unsafe unknownFields = Unpacked.unknownFields(pointer)
    }

    package func laidOut(in arena: Arena) -> UnsafeMutableRawPointer {
        let c = unsafe arena.place(Shopwire__V1__ActivateModelResponse.self)
        unsafe shopwire__v1__activate_model_response__init(c)
        unsafe c.pointee.model = arena.message(model)
        unsafe arena.keep(unknownFields, in: c)
        return UnsafeMutableRawPointer(c)
    }
}

extension TrainModelRequest: CarriesRequestID {}

extension ActivateModelRequest: CarriesRequestID {}
