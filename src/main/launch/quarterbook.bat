@echo off
rem Starts Quarterbook with the Java in JAVA_HOME, or else the one on the path.
setlocal
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" @app.jvm@ %QUARTERBOOK_JVM% -cp "%~dp0..\lib\*" app.quarterbook.Main %*
exit /b %ERRORLEVEL%
