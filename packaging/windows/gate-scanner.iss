; Installer for Windows 10 and 11 (64 bit), made with Inno Setup 6.3 or newer from what bundle.py has made:
;   iscc /DVersion=0.1.0 packaging\windows\gate-scanner.iss
; Installed on many PCs without a question:
;   gate-scanner-0.1.0-windows-setup.exe /VERYSILENT /SUPPRESSMSGBOXES /NORESTART

#ifndef Version
  #error Say which version: iscc /DVersion=0.1.0 gate-scanner.iss
#endif

[Setup]
AppId={{6E1C2E0B-5C0F-4B0B-9B44-3C1B7D0A7A51}
AppName=Gate scanner
AppVersion={#Version}
AppPublisher=Gate scanner
DefaultDirName={autopf}\Gate Scanner
DefaultGroupName=Gate scanner
DisableProgramGroupPage=yes
LicenseFile=..\..\LICENSE
PrivilegesRequired=admin
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
Compression=lzma2/max
SolidCompression=yes
CloseApplications=yes
RestartApplications=no
UninstallDisplayIcon={app}\gate-scanner.exe
OutputDir=..\..\dist
OutputBaseFilename=gate-scanner-{#Version}-windows-setup

[InstallDelete]
; A newer version never finds modules of the older one. Profiles are elsewhere and are not touched.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "..\..\dist\gate-scanner\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{group}\Gate scanner"; Filename: "{app}\gate-scanner.exe"; Parameters: "run"
Name: "{group}\Supervisor's desk"; Filename: "{app}\gate-scanner.exe"; Parameters: "desk"
Name: "{group}\Demonstration"; Filename: "{app}\gate-scanner.exe"; Parameters: "demo"
Name: "{group}\Guides"; Filename: "{app}\guides"

[Registry]
; `gate-scanner` typed into Win+R or started by scripts.
Root: HKLM; Subkey: "Software\Microsoft\Windows\CurrentVersion\App Paths\gate-scanner.exe"; ValueType: string; ValueData: "{app}\gate-scanner.exe"; Flags: uninsdeletekey

[Run]
Filename: "{app}\gate-scanner.exe"; Parameters: "--self-test"; Description: "Try every part of the program once"; Flags: postinstall skipifsilent
