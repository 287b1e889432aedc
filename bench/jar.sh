# Read by the scripts beside it: builds $jar where it is missing or old, and says which $java to use.

jar=$home/target/broadsheet.jar
java=${JAVA_HOME:+$JAVA_HOME/bin/}
if [ ! -f "$jar" ] || [ -n "$(cd "$home" && find pom.xml src/main templates static -newer "$jar" | head -n 1)" ]; then
  echo "bench: building Broadsheet ..." >&2
  (cd "$home" && mvn -q -B -Dquick -Dmaven.test.skip=true package)
  touch "$jar"
fi
