<#
.SYNOPSIS
Makes this Windows PC a turnstile's: after each start it shows the gate scanner and nothing else.

.DESCRIPTION
Run as administrator, after the installer. Three ways, by the edition of Windows:

  ShellLauncher   Enterprise, Education, IoT Enterprise: the gate scanner is the account's shell
  AssignedAccess  Pro and up (Windows 10 1809 or newer): the account may start this program only
  Task            any edition: a scheduled task starts it at logon and again when it ends by a fault

The profile is C:\ProgramData\gate-scanner: put config.toml there. -Undo takes everything back but
the profile.

.EXAMPLE
.\kiosk.ps1 -Way Task -Account gate
.EXAMPLE
.\kiosk.ps1 -Way Task -Account gate -Undo
#>
#Requires -PSEdition Desktop
[CmdletBinding()]
param(
    [Parameter(Mandatory)][ValidateSet('ShellLauncher', 'AssignedAccess', 'Task')][string]$Way,
    [string]$Account = 'gate',
    [string]$Program = "$env:ProgramFiles\Gate Scanner\gate-scanner.exe",
    [switch]$Undo
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
$Data = Join-Path $env:ProgramData 'gate-scanner'
$Task = 'Gate scanner'

$me = [Security.Principal.WindowsPrincipal][Security.Principal.WindowsIdentity]::GetCurrent()
if (-not $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
    throw 'Start this as administrator.'
}
if (-not $Undo -and -not (Test-Path $Program)) {
    throw "$Program is not there: install the gate scanner first, or say -Program PATH."
}

function Get-Sid {
    (New-Object Security.Principal.NTAccount($Account)).Translate(
        [Security.Principal.SecurityIdentifier]).Value
}

function Initialize-Profile {
    # Visitors' names are in it: for this account and administrators only.
    New-Item -ItemType Directory -Force $Data | Out-Null
    # Windows makes AssignedAccess's account itself, at its first logon: there all users may.
    $user = if ($Way -eq 'AssignedAccess') { 'S-1-5-32-545' } else { Get-Sid }
    & icacls $Data /inheritance:r /grant:r '*S-1-5-32-544:(OI)(CI)F' '*S-1-5-18:(OI)(CI)F' "*${user}:(OI)(CI)M" |
        Out-Null
    if ($LASTEXITCODE -ne 0) { throw "icacls could not lock ${Data}: $LASTEXITCODE" }
    [Environment]::SetEnvironmentVariable('GATE_SCANNER_PROFILE', $Data, 'Machine')
    # A turnstile neither sleeps nor goes dark.
    foreach ($what in 'standby-timeout-ac', 'monitor-timeout-ac', 'hibernate-timeout-ac') {
        & powercfg /change $what 0
    }
}

function Set-Task {
    Get-ScheduledTask -TaskName $Task -ErrorAction SilentlyContinue |
        Unregister-ScheduledTask -Confirm:$false
    if ($Undo) { return }
    $settings = New-ScheduledTaskSettingsSet -RestartCount 999 -RestartInterval (New-TimeSpan -Minutes 1) `
        -ExecutionTimeLimit ([TimeSpan]::Zero) -MultipleInstances IgnoreNew -StartWhenAvailable `
        -AllowStartIfOnBatteries -DontStopIfGoingOnBatteries -DontStopOnIdleEnd -Priority 4
    Register-ScheduledTask -TaskName $Task -Settings $settings `
        -Action (New-ScheduledTaskAction -Execute $Program -Argument 'run --kiosk') `
        -Trigger (New-ScheduledTaskTrigger -AtLogOn -User $Account) `
        -Principal (New-ScheduledTaskPrincipal -UserId $Account -LogonType Interactive -RunLevel Limited) |
        Out-Null
}

function Set-ShellLauncher {
    if (-not $Undo) {
        Enable-WindowsOptionalFeature -Online -FeatureName Client-EmbeddedShellLauncher -All -NoRestart |
            Out-Null
    }
    $shell = [wmiclass]'\\localhost\root\standardcimv2\embedded:WESL_UserSetting'
    try { $shell.RemoveCustomShell((Get-Sid)) | Out-Null } catch { Write-Verbose "none before: $_" }
    if ($Undo) { return }
    $restartShell, $doNothing = 0, 3
    # All other accounts keep their desktop. Ended by a supervisor's PIN (0), it stays ended.
    $shell.SetDefaultShell('explorer.exe', $restartShell) | Out-Null
    $shell.SetCustomShell((Get-Sid), "`"$Program`" run --kiosk", @(0), @($doNothing), $restartShell) |
        Out-Null
    $shell.SetEnabled($true) | Out-Null
}

function Set-AssignedAccess {
    $mdm = Get-CimInstance -Namespace 'root\cimv2\mdm\dmmap' -ClassName 'MDM_AssignedAccess'
    if ($null -eq $mdm) { throw 'Only SYSTEM may set this: psexec -i -s powershell.exe' }
    if ($Undo) {
        $mdm.Configuration = $null
    } else {
        $xml = Get-Content -Raw -Encoding UTF8 (Join-Path $PSScriptRoot 'assigned-access.xml')
        $path = [Security.SecurityElement]::Escape($Program)
        $mdm.Configuration = [Net.WebUtility]::HtmlEncode($xml.Replace('{PROGRAM}', $path))
    }
    Set-CimInstance -CimInstance $mdm
}

if (-not $Undo) { Initialize-Profile }
switch ($Way) {
    'Task' { Set-Task }
    'ShellLauncher' { Set-ShellLauncher }
    'AssignedAccess' { Set-AssignedAccess }
}
if ($Undo) {
    [Environment]::SetEnvironmentVariable('GATE_SCANNER_PROFILE', $null, 'Machine')
    Write-Output "Taken back. The profile stays: $Data"
} else {
    Write-Output "Done. Put config.toml into $Data, then restart this PC."
}
