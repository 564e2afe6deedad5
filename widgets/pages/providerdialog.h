// Edits whose brand reports carry: name, contact, footer, colour and logo.

#pragma once

#include "models/report/providerprofile.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace shopglass {

class ProviderDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ProviderDialog(const ProviderProfile &profile, QWidget *parent = nullptr);

    /// As edited.
    [[nodiscard]] ProviderProfile profile() const;
    /// Takes the logo if it can be read and drawn, else says why not and keeps the one before.
    void chooseLogo(const QString &path);
    void removeLogo();
    /// What is wrong with the input; empty when nothing is.
    [[nodiscard]] QString fault() const;

    [[nodiscard]] QLineEdit *nameLine() const noexcept { return m_name; }
    [[nodiscard]] QLineEdit *accentLine() const noexcept { return m_accent; }

    void accept() override;

private:
    QWidget *accentRow();
    QWidget *logoRow();
    void askAccent();
    void showAccent();
    void showLogo();
    void showFault(const QString &sentence);

    QString m_logoPath;
    ProviderLogo m_logo;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_contact = nullptr;
    QLineEdit *m_footer = nullptr;
    QLineEdit *m_accent = nullptr;
    QPushButton *m_accentButton = nullptr;
    QPushButton *m_removeLogo = nullptr;
    QLabel *m_preview = nullptr;
    QLabel *m_fault = nullptr;
};

} // namespace shopglass
