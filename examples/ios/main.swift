import Apollo
import Foundation
import WaldurAPI

let token = ProcessInfo.processInfo.environment["WALDUR_TOKEN"] ?? ""
let store = ApolloStore(cache: InMemoryNormalizedCache())
let transport = RequestChainNetworkTransport(
  urlSession: URLSession(configuration: .default),
  interceptorProvider: DefaultInterceptorProvider.shared,
  store: store,
  endpointURL: URL(string: "http://127.0.0.1:4000/graphql")!,
  additionalHeaders: ["Authorization": "Token " + token]
)
let client = ApolloClient(networkTransport: transport, store: store)

let response = try await client.fetch(query: OfferingsQuery(first: 3))
for error in response.errors ?? [] {
  print(error.extensions?["code"] ?? "", error.message ?? "")
}
for offering in (response.data?.offerings?.nodes ?? []).compactMap({ $0 }) {
  print(offering.name, offering.resources?.totalCount ?? 0)
}
