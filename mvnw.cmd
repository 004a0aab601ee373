@echo off
rem Runs Maven: an installed one (3.8 or newer) if there is one, else the one named in
rem .mvn\wrapper\maven-wrapper.properties, fetched once. Needs a JDK (17 or newer), nothing else.
setlocal EnableDelayedExpansion
set "here=%~dp0"

set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
"%java%" -version >nul 2>&1
if errorlevel 1 (
	echo mvnw: Java was not found. Please install a JDK, version 17 or newer, or set JAVA_HOME. 1>&2
	exit /b 1
)

set "major=0"
for /f "tokens=2 delims==" %%v in ('""%java%" -XshowSettings:properties -version 2^>^&1 ^| findstr /c:"java.specification.version ="" 2^>nul') do set "major=%%v"
set "major=%major: =%"
if "%major:~0,2%"=="1." set "major=%major:~2%"
if %major% lss 17 (
	echo mvnw: Java %major% is too old: Mendlane needs a JDK, version 17 or newer. 1>&2
	exit /b 1
)

set "found="
for /f "tokens=3" %%v in ('mvn.cmd -v 2^>nul ^| findstr /c:"Apache Maven"') do if not defined found set "found=%%v"
if defined found (
	for /f "tokens=1,2 delims=." %%a in ("!found!") do (
		if %%a gtr 3 goto installed
		if %%a equ 3 if %%b geq 8 goto installed
	)
)

set "home="
for /f "usebackq delims=" %%h in (`""%java%" "%here%.mvn\wrapper\FetchMaven.java" "%here%.mvn\wrapper\maven-wrapper.properties""`) do set "home=%%h"
if not defined home exit /b 1
call "%home%\bin\mvn.cmd" %*
exit /b %errorlevel%

:installed
call mvn.cmd %*
exit /b %errorlevel%
