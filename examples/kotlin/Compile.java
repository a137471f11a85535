import com.apollographql.apollo.compiler.ApolloCompiler;
import com.apollographql.apollo.compiler.EntryPoints;
import com.apollographql.apollo.compiler.InputFile;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compiles operations against a schema with the compiler of Apollo Kotlin. Arguments: schema, operations, scalars. */
public class Compile {
  /** Options that the compiler chooses itself. */
  private static final String OPERATION_OPTIONS =
      "decapitalizeFields flattenModels issueSeverities failOnWarnings addTypename generateOptionalOperationVariables "
          + "alwaysGenerateTypesMatching codegenModels allowFragmentArguments allowDirectivesOnDirectives";
  private static final String SOURCE_OPTIONS =
      "targetLanguage rootPackageName decapitalizeFields useSemanticNaming generateMethods operationManifestFormat "
          + "generateSchema generatedSchemaName sealedClassesForEnumsMatching generateApolloEnums generateAsInternal "
          + "addUnknownForEnums addDefaultArgumentForInputObjects generateFilterNotNull generateInputBuilders "
          + "addJvmOverloads requiresOptInAnnotation jsExport generateModelBuilders classesForEnumsMatching "
          + "generatePrimitiveTypes nullableFieldStyle generateFragmentImplementations generateQueryDocument";

  public static void main(String[] arguments) throws IOException {
    Path folder = Path.of("target/sources");
    Files.createDirectories(folder);
    ApolloCompiler.Logger logger =
        new ApolloCompiler.Logger() {
          public void debug(String text) {}

          public void info(String text) {}

          public void warning(String text) {
            System.out.println(text);
          }

          public void error(String text) {
            System.err.println(text);
          }
        };
    EntryPoints.INSTANCE.buildSources(
        List.of(),
        Map.of(),
        logger,
        List.of(new InputFile(new File(arguments[0]), "schema.graphqls")),
        List.of(new InputFile(new File(arguments[1]), "operations.graphql")),
        new File(arguments[2]),
        write(folder, "sources.json", nulls(SOURCE_OPTIONS, ",\"packageName\":\"waldur\"")),
        write(folder, "operations.json", nulls(OPERATION_OPTIONS, "")),
        folder.resolve("manifest").toFile(),
        folder.resolve("kotlin").toFile(),
        folder.resolve("builders").toFile());
    try (Stream<Path> files = Files.walk(folder)) {
      System.out.println(files.filter(file -> file.toString().endsWith(".kt")).count() + " files");
    }
  }

  private static String nulls(String names, String more) {
    return Stream.of(names.split(" "))
        .map(name -> "\"" + name + "\":null")
        .collect(Collectors.joining(",", "{", more + "}"));
  }

  private static File write(Path folder, String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text).toFile();
  }
}
