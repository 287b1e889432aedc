@echo off
rem Starts Broadsheet on Windows: finds Java 17 or newer, builds the program when it is not built yet, and runs it.
rem   BROADSHEET_JAVA       the home folder of the Java to use
rem   BROADSHEET_JAVA_OPTS  options for Java, such as -Xmx2g
rem After changing the sources, delete target\broadsheet.jar to have it built again.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "JAR=%HERE%target\broadsheet.jar"
set "ARCHIVE=%HERE%target\broadsheet.jsa"
set "JAVA="

if defined BROADSHEET_JAVA call :consider "%BROADSHEET_JAVA%"
if defined JAVA_HOME call :consider "%JAVA_HOME%"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Java\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Amazon Corretto\*" "%ProgramFiles%\Zulu\*" "%USERPROFILE%\.jdks\*") do call :consider "%%~fD"
if not defined JAVA for %%J in (java.exe) do if not "%%~$PATH:J"=="" for %%H in ("%%~dp$PATH:J..") do call :consider "%%~fH"
if not defined JAVA (
  echo broadsheet: error: Java 17 or newer was not found 1>&2
  echo hint: install a JDK, for example from adoptium.net, or set JAVA_HOME to it 1>&2
  exit /b 1
)

if exist "%JAR%" goto run
where mvn >nul 2>nul
if errorlevel 1 (
  echo broadsheet: error: Broadsheet is not built yet, and for that Maven is needed 1>&2
  echo hint: install it from maven.apache.org, and put its bin folder into PATH 1>&2
  exit /b 1
)
echo broadsheet: building the program; this happens once and takes a minute or two ... 1>&2
pushd "%HERE%"
set "JAVA_HOME=%JAVA%"
call mvn -q -B -Dquick -Dmaven.test.skip=true package 1>&2
if errorlevel 1 (
  popd
  echo broadsheet: error: the program could not be built 1>&2
  echo hint: read what Maven says above; it needs a JDK and, the first time, the network 1>&2
  exit /b 1
)
popd
rem Classes as Java leaves them in memory after a rehearsal; a Java that cannot use them does without.
if exist "%HERE%target\training" rmdir /s /q "%HERE%target\training"
mkdir "%HERE%target\training"
"%JAVA%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 "-XX:ArchiveClassesAtExit=%ARCHIVE%" -cp "%JAR%" org.broadsheet.cli.Training "%HERE%target\training" >nul 2>nul
rmdir /s /q "%HERE%target\training"

:run
"%JAVA%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmn32m -XX:MaxRAMPercentage=40 "-XX:SharedArchiveFile=%ARCHIVE%" -Xlog:disable %BROADSHEET_JAVA_OPTS% -cp "%JAR%" org.broadsheet.cli.Main %*
exit /b %ERRORLEVEL%

rem Takes a Java home if it is 17 or newer and none was taken before.
:consider
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
for /f usebackq^ tokens^=2^ delims^=^=.^" %%V in (`findstr /b "JAVA_VERSION=" "%~1\release"`) do if %%V GEQ 17 set "JAVA=%~1"
exit /b 0
