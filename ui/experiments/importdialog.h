// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "experiments/storethread.h"
#include "imports/imports.h"

#include <QDialog>
#include <QTimer>

#include <atomic>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace rondo {

class Theme;

/*!
    Asks for what MLflow or TensorBoard recorded, and imports it while people go on working. Which of the two it was
    shows in what is there. Cancel, Escape and closing end an import that is under way; what came until then stays.
*/
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    //! Deletes itself when it is closed. \a theme must outlive it.
    ImportDialog(const Theme &theme, const Project &project, QWidget *parent);
    ~ImportDialog() override;

    void reject() override;

Q_SIGNALS:
    //! \a stopped: before its end, by the person.
    void imported(const rondo::imports::Report &report, bool stopped);

private:
    QWidget *makePathRow(const Theme &theme);
    void chooseFolder();
    void chooseFile();
    void recognise();
    void showFound(std::optional<imports::Program> program);
    void say(const QString &text, const char *tone);
    void start();
    void finish(const Result<imports::Report> &report);
    void setRunning(bool running);

    const Project m_project;
    QLineEdit *m_path;
    QPushButton *m_folder, *m_file;
    QLabel *m_found;
    QCheckBox *m_artifacts;
    QProgressBar *m_progress;
    QPushButton *m_import, *m_cancel;
    QTimer m_typing;
    std::optional<imports::Program> m_program; //!< of what lies at the path
    std::atomic<bool> m_stopped = false; //!< read in the store's thread
    bool m_isRunning = false;
    std::unique_ptr<StoreThread> m_store;
};

} // namespace rondo
