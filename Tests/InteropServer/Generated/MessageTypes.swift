// Generated from proto/ by tools/generate; do not edit.
package import Wire

/// Every type of message of the schema.
package let interopMessageTypes: [any Message.Type] = [
    Empty.self,
    BoolValue.self,
    Payload.self,
    EchoStatus.self,
    SimpleRequest.self,
    SimpleResponse.self,
    StreamingInputCallRequest.self,
    StreamingInputCallResponse.self,
    ResponseParameters.self,
    StreamingOutputCallRequest.self,
    StreamingOutputCallResponse.self,
    ReconnectParams.self,
    ReconnectInfo.self,
    LoadBalancerStatsRequest.self,
    LoadBalancerStatsResponse.RpcsByPeer.self,
    LoadBalancerStatsResponse.self,
    LoadBalancerAccumulatedStatsRequest.self,
    LoadBalancerAccumulatedStatsResponse.MethodStats.self,
    LoadBalancerAccumulatedStatsResponse.self,
    ClientConfigureRequest.Metadata.self,
    ClientConfigureRequest.self,
    ClientConfigureResponse.self,
    TestOrcaReport.self,
]
