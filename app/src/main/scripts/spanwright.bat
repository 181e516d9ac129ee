@echo off
rem Starts Spanwright on the first Java 25 or newer that it finds: the app without a command, the command line with one.
rem
rem   SPANWRIGHT_JAVA       the JDK folder to use, and no other
rem   SPANWRIGHT_JAVA_OPTS  more options for Java, such as -Xmx2g
setlocal EnableExtensions DisableDelayedExpansion

set "NEEDED=25"
for %%I in ("%~dp0..") do set "SPANWRIGHT_HOME=%%~fI"
set "JAVA_EXE="
set "FOUND="

if defined SPANWRIGHT_JAVA (
  call :try "%SPANWRIGHT_JAVA%"
  goto :decide
)
call :try "%SPANWRIGHT_HOME%\runtime"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /f "delims=" %%J in ('where java 2^>nul') do call :try "%%~dpJ.."
for %%R in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft" "%ProgramFiles%\Zulu" "%ProgramFiles%\Amazon Corretto" "%USERPROFILE%\.jdks") do (
  for /d %%D in ("%%~R\*") do call :try "%%~D"
)

:decide
if defined JAVA_EXE goto :run
rem Commands that run for a moment spend more on the optimising compiler than it saves them.
set "QUICK="
for %%C in (render link line convert samples) do if "%~1"=="%%C" set "QUICK=-XX:TieredStopAtLevel=1"
if defined SPANWRIGHT_JAVA (
  echo Spanwright needs Java %NEEDED% or newer, but SPANWRIGHT_JAVA is %SPANWRIGHT_JAVA%.>&2
) else (
  echo Spanwright needs Java %NEEDED% or newer.>&2
)
if defined FOUND echo Found only: %FOUND%>&2
echo Install one from https://adoptium.net, or set SPANWRIGHT_JAVA to its folder.>&2
exit /b 1

:run
rem The program's own jar first, then the others by name: always the same order.
set "CLASS_PATH="
for %%J in ("%SPANWRIGHT_HOME%\lib\spanwright-app-*.jar") do call :append "%%~fJ"
for /f "delims=" %%J in ('dir /b /on "%SPANWRIGHT_HOME%\lib\*.jar" ^| findstr /v /b "spanwright-app-"') do call :append "%SPANWRIGHT_HOME%\lib\%%J"
"%JAVA_EXE%" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow %QUICK% %SPANWRIGHT_JAVA_OPTS% -cp "%CLASS_PATH%" dev.spanwright.app.Main %*
exit /b %ERRORLEVEL%

:append
if defined CLASS_PATH (set "CLASS_PATH=%CLASS_PATH%;%~1") else set "CLASS_PATH=%~1"
exit /b 0

rem :try FOLDER takes the Java of a folder where it is new enough and none was taken before; its release file says.
:try
if defined JAVA_EXE exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
set "VERSION="
for /f "tokens=2 delims==" %%V in ('findstr /b "JAVA_VERSION=" "%~1\release" 2^>nul') do set "VERSION=%%~V"
if not defined VERSION exit /b 0
for /f "delims=.+-" %%F in ("%VERSION%") do set "FEATURE=%%F"
if %FEATURE% GEQ %NEEDED% (set "JAVA_EXE=%~1\bin\java.exe") else call set "FOUND=%%FOUND%% %VERSION% in %~1;"
exit /b 0
