import com.apollographql.apollo.ApolloClient
import com.apollographql.apollo.api.Optional
import kotlinx.coroutines.runBlocking
import waldur.OfferingsQuery

fun main(arguments: Array<String>) = runBlocking {
  val client = ApolloClient.Builder()
    .serverUrl(arguments[0])
    .addHttpHeader("Authorization", "Token " + System.getenv("WALDUR_TOKEN"))
    .build()
  val response = client.query(OfferingsQuery(first = Optional.present(3))).execute()
  response.errors.orEmpty().forEach { println("${it.extensions?.get("code")} ${it.message}") }
  response.data?.offerings?.nodes.orEmpty().filterNotNull().forEach { offering ->
    println("${offering.name} ${offering.resources?.nodes.orEmpty().size}")
  }
  client.close()
}
