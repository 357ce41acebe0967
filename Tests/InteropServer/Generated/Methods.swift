// Generated from proto/ by tools/generate; do not edit.
package import Schema

/// The methods of every service, as the schema states them.
package enum InteropMethods {
    package enum TestService {
        package static let name = "grpc.testing.TestService"

        package static let emptyCall = Method(
            path: "/grpc.testing.TestService/EmptyCall",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: Empty.descriptor,
            response: Empty.descriptor
        )

        package static let unaryCall = Method(
            path: "/grpc.testing.TestService/UnaryCall",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: SimpleRequest.descriptor,
            response: SimpleResponse.descriptor
        )

        package static let cacheableUnaryCall = Method(
            path: "/grpc.testing.TestService/CacheableUnaryCall",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: SimpleRequest.descriptor,
            response: SimpleResponse.descriptor
        )

        package static let streamingOutputCall = Method(
            path: "/grpc.testing.TestService/StreamingOutputCall",
            kind: .serverStream, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: StreamingOutputCallRequest.descriptor,
            response: StreamingOutputCallResponse.descriptor
        )

        package static let streamingInputCall = Method(
            path: "/grpc.testing.TestService/StreamingInputCall",
            kind: .clientStream, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: StreamingInputCallRequest.descriptor,
            response: StreamingInputCallResponse.descriptor
        )

        package static let fullDuplexCall = Method(
            path: "/grpc.testing.TestService/FullDuplexCall",
            kind: .bidirectional, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: StreamingOutputCallRequest.descriptor,
            response: StreamingOutputCallResponse.descriptor
        )

        package static let halfDuplexCall = Method(
            path: "/grpc.testing.TestService/HalfDuplexCall",
            kind: .bidirectional, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: StreamingOutputCallRequest.descriptor,
            response: StreamingOutputCallResponse.descriptor
        )

        package static let unimplementedCall = Method(
            path: "/grpc.testing.TestService/UnimplementedCall",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: Empty.descriptor,
            response: Empty.descriptor
        )

        package static let all: [Method] = [
            emptyCall,
            unaryCall,
            cacheableUnaryCall,
            streamingOutputCall,
            streamingInputCall,
            fullDuplexCall,
            halfDuplexCall,
            unimplementedCall,
        ]
    }

    package enum UnimplementedService {
        package static let name = "grpc.testing.UnimplementedService"

        package static let unimplementedCall = Method(
            path: "/grpc.testing.UnimplementedService/UnimplementedCall",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: Empty.descriptor,
            response: Empty.descriptor
        )

        package static let all: [Method] = [
            unimplementedCall,
        ]
    }

    package enum ReconnectService {
        package static let name = "grpc.testing.ReconnectService"

        package static let start = Method(
            path: "/grpc.testing.ReconnectService/Start",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: ReconnectParams.descriptor,
            response: Empty.descriptor
        )

        package static let stop = Method(
            path: "/grpc.testing.ReconnectService/Stop",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: Empty.descriptor,
            response: ReconnectInfo.descriptor
        )

        package static let all: [Method] = [
            start,
            stop,
        ]
    }

    package enum LoadBalancerStatsService {
        package static let name = "grpc.testing.LoadBalancerStatsService"

        package static let getClientStats = Method(
            path: "/grpc.testing.LoadBalancerStatsService/GetClientStats",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: LoadBalancerStatsRequest.descriptor,
            response: LoadBalancerStatsResponse.descriptor
        )

        package static let getClientAccumulatedStats = Method(
            path: "/grpc.testing.LoadBalancerStatsService/GetClientAccumulatedStats",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: LoadBalancerAccumulatedStatsRequest.descriptor,
            response: LoadBalancerAccumulatedStatsResponse.descriptor
        )

        package static let all: [Method] = [
            getClientStats,
            getClientAccumulatedStats,
        ]
    }

    package enum XdsUpdateHealthService {
        package static let name = "grpc.testing.XdsUpdateHealthService"

        package static let setServing = Method(
            path: "/grpc.testing.XdsUpdateHealthService/SetServing",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: Empty.descriptor,
            response: Empty.descriptor
        )

        package static let setNotServing = Method(
            path: "/grpc.testing.XdsUpdateHealthService/SetNotServing",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: Empty.descriptor,
            response: Empty.descriptor
        )

        package static let all: [Method] = [
            setServing,
            setNotServing,
        ]
    }

    package enum XdsUpdateClientConfigureService {
        package static let name = "grpc.testing.XdsUpdateClientConfigureService"

        package static let configure = Method(
            path: "/grpc.testing.XdsUpdateClientConfigureService/Configure",
            kind: .unary, work: .query,
            access: .anyone,
            requiresRequestID: false,
            request: ClientConfigureRequest.descriptor,
            response: ClientConfigureResponse.descriptor
        )

        package static let all: [Method] = [
            configure,
        ]
    }

    /// Those of all services.
    package static let all: [Method] = [
        TestService.all,
        UnimplementedService.all,
        ReconnectService.all,
        LoadBalancerStatsService.all,
        XdsUpdateHealthService.all,
        XdsUpdateClientConfigureService.all,
    ].flatMap { $0 }
}
