// Keeps the user's settings out of a test: QSettings of this program lie in a temporary folder while it
// lives.

#pragma once

#include <QCoreApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace shopglass::testing {

class SettingsGuard final
{
public:
    SettingsGuard()
    {
        QCoreApplication::setOrganizationName(QStringLiteral("shopglass-test"));
        QCoreApplication::setApplicationName(QStringLiteral("shopglass-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QSettings::setPath(QSettings::IniFormat, QSettings::SystemScope, m_folder.path());
    }

    void forgetAll() { QSettings().clear(); }

private:
    QTemporaryDir m_folder;
};

} // namespace shopglass::testing
